using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Numbers;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Import.Sources;

/// <summary>A table whose columns are only laid out with blanks, as a text copied out of a PDF has it: each cell stands below its header.</summary>
internal sealed class SpacedTable
{
    private const int FewestColumns = 3;

    private const int Slack = 2;

    private const int LongestHeader = 500;

    private static readonly string[] NumberHeaders = ["tt", "stt", "so tt", "so thu tu"];

    private readonly List<(IReadOnlyList<(string Text, int Start)> Parts, string Text, int Line, bool IsAfterGap)> _lines = [];
    private readonly IReadOnlyList<int> _starts;

    private SpacedTable(IReadOnlyList<int> starts) => _starts = starts;

    /// <summary>Whether a line is the header of such a table: a column of numbers and two others, with two blanks between them.</summary>
    public static bool Is(string line)
    {
        if (line.Length > LongestHeader || !line.Contains("  ", StringComparison.Ordinal) || line.Contains('\t', StringComparison.Ordinal))
        {
            return false;
        }

        var parts = Parts(line);
        return parts.Count >= FewestColumns && NumberHeaders.Contains(VietnameseText.Fold(parts[0].Text).Trim('.', ':', '*', ' '));
    }

    /// <summary>The rows of the table that begins at a line, and how many lines they take.</summary>
    public static (IReadOnlyList<SourceItem> Items, int Lines) Read(IReadOnlyList<(string Text, int Line)> lines, int at)
    {
        var table = new SpacedTable([.. Parts(lines[at].Text).Select(p => p.Start)]);
        var (end, gap) = (at, false);
        for (var i = at; i < lines.Count; i++)
        {
            var (text, line) = lines[i];
            if (string.IsNullOrWhiteSpace(text) || text == "\f" || PageNumber.Is(text))
            {
                gap = true;
            }
            else if (i > at && !table.Fits(text))
            {
                break;
            }
            else
            {
                table._lines.Add((Parts(text), text, line, gap));
                (gap, end) = (false, i);
            }
        }

        return (table.Rows(), end - at + 1);
    }

    /// <summary>Whether a line can be one of the table: it begins with a number in the first column, or stands below another column.</summary>
    private bool Fits(string line)
    {
        var parts = Parts(line);
        return parts[0].Start >= _starts[1] - Slack || (parts.Count > 1 && IsNumber(parts[0].Text)) || Is(line);
    }

    private List<SourceItem> Rows()
    {
        var cuts = Cuts();
        var rows = new List<SourceItem>();
        foreach (var (parts, text, line, isAfterGap) in _lines)
        {
            var isTitle = parts.Count == 2 && IsNumber(parts[0].Text);
            var cells = isTitle ? [parts[0].Text, parts[1].Text] : cuts is null ? ByParts(parts) : ByCuts(text, cuts);
            if (cells[0].Length > 0 || isAfterGap || rows.Count == 0)
            {
                rows.Add(new SourceItem(SourceItemKind.Row, cells, line));
            }
            else
            {
                rows[^1] = rows[^1] with { Cells = Join(rows[^1].Cells, cells) };
            }
        }

        return [.. rows.Select(r => r with { Cells = [.. r.Cells.Select(Markup.ToMarkdown)] })];
    }

    /// <summary>Where each column ends: between two parts in every line; null where the columns have no such places.</summary>
    private List<int>? Cuts()
    {
        var cuts = new List<int>();
        List<(string Text, int Start)> parts = [.. _lines.Where(l => l.Parts.Count != 2 || !IsNumber(l.Parts[0].Text)).SelectMany(l => l.Parts)];
        for (var column = 1; column < _starts.Count; column++)
        {
            var cut = Enumerable.Range(0, _starts[column] - _starts[column - 1]).Select(back => _starts[column] - back - 1)
                .FirstOrDefault(at => parts.TrueForAll(p => at < p.Start || at >= p.Start + p.Text.Length), -1);
            if (cut < 0)
            {
                return null;
            }

            cuts.Add(cut);
        }

        return cuts;
    }

    private static List<string> ByCuts(string text, List<int> cuts)
    {
        List<int> ends = [.. cuts.Select(c => Math.Min(c, text.Length)), text.Length];
        return [.. ends.Select((end, i) => text[(i == 0 ? 0 : ends[i - 1])..end].Trim())];
    }

    /// <summary>As many parts as columns, in their order; else each part below the header that begins last before it.</summary>
    private List<string> ByParts(IReadOnlyList<(string Text, int Start)> parts)
    {
        if (parts.Count == _starts.Count)
        {
            return [.. parts.Select(p => p.Text)];
        }

        var cells = Enumerable.Repeat("", _starts.Count).ToList();
        foreach (var (text, start) in parts)
        {
            var column = Enumerable.Range(0, _starts.Count).LastOrDefault(c => _starts[c] <= start + Slack);
            cells[column] = $"{cells[column]} {text}".Trim();
        }

        return cells;
    }

    private static List<string> Join(IReadOnlyList<string> above, List<string> below) =>
    [
        .. Enumerable.Range(0, Math.Max(above.Count, below.Count)).Select(i =>
            string.Join('\n', new[] { i < above.Count ? above[i] : "", i < below.Count ? below[i] : "" }.Where(c => c.Length > 0))),
    ];

    private static bool IsNumber(string text) => RowNumber.Read(Emphasis.Plain(text)) is not null;

    private static List<(string Text, int Start)> Parts(string line)
    {
        var parts = new List<(string, int)>();
        for (var at = 0; at < line.Length;)
        {
            var gap = line.IndexOf("  ", at, StringComparison.Ordinal);
            var end = gap < 0 ? line.Length : gap;
            if (line[at..end].Trim() is { Length: > 0 } text)
            {
                parts.Add((text, line.IndexOf(text, at, StringComparison.Ordinal)));
            }

            at = gap < 0 ? line.Length : gap + 2;
        }

        return parts;
    }
}
