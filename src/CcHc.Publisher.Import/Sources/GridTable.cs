using System.Buffers;
using CcHc.Publisher.Import.Marks;

namespace CcHc.Publisher.Import.Sources;

/// <summary>A table drawn with signs, as pandoc writes it: rows between lines of <c>+---+</c>, cells over several lines between pipes.</summary>
internal static class GridTable
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("+-=: ");

    /// <summary>Whether a line is one of those between the rows.</summary>
    public static bool IsRule(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length > 4 && text[0] == '+' && text[^1] == '+' && text.Count('+') > 2 && !text.ContainsAnyExcept(RuleSigns) && text.ContainsAny('-', '=');
    }

    /// <summary>The rows of the table that begins at a line, and how many lines they take.</summary>
    public static (IReadOnlyList<SourceItem> Items, int Lines) Read(IReadOnlyList<(string Text, int Line)> lines, int at)
    {
        var rows = new List<SourceItem>();
        var isOpen = false;
        var end = at;
        for (; end < lines.Count && (IsRule(lines[end].Text) || PipeRow.Is(lines[end].Text)); end++)
        {
            var (text, line) = lines[end];
            if (IsRule(text))
            {
                isOpen = false;
                continue;
            }

            var cells = PipeRow.Cells(text);
            if (isOpen)
            {
                rows[^1] = rows[^1] with { Cells = Join(rows[^1].Cells, cells) };
            }
            else
            {
                rows.Add(new SourceItem(SourceItemKind.Row, cells, line));
                isOpen = true;
            }
        }

        return ([.. rows.Select(r => r with { Cells = [.. r.Cells.Select(Markup.ToMarkdown)] })], end - at);
    }

    private static List<string> Join(IReadOnlyList<string> above, IReadOnlyList<string> below) =>
    [
        .. Enumerable.Range(0, Math.Max(above.Count, below.Count)).Select(i =>
            string.Join('\n', new[] { i < above.Count ? above[i].Trim() : "", i < below.Count ? below[i].Trim() : "" }.Where(c => c.Length > 0))),
    ];
}
