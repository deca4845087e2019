using System.Buffers;
using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Notes;

namespace CcHc.Publisher.Import.Sources;

/// <summary>A text, with tables between tabs, between pipes or in HTML, as source items.</summary>
internal static class TextSource
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-_*=–—─. ");

    /// <summary>The items in order. Page numbers are set aside.</summary>
    public static IReadOnlyList<SourceItem> Read(string text, NoteBook notes)
    {
        var lines = SourceLines.Split(text);
        var lastTable = HtmlTable.LastEnd(lines);
        var items = new List<SourceItem>();
        for (var at = 0; at < lines.Count;)
        {
            at += at <= lastTable && HtmlTable.Is(lines[at].Text) ? Add(HtmlTable.Read(lines, at), items)
                : GridTable.IsRule(lines[at].Text) ? Add(GridTable.Read(lines, at), items)
                : SpacedTable.Is(lines[at].Text) ? AddSpaced(lines, at, items, notes)
                : Read(lines, at, items, notes);
        }

        return items;
    }

    private static int AddSpaced(IReadOnlyList<(string Text, int Line)> lines, int at, List<SourceItem> items, NoteBook notes)
    {
        notes.Add(lines[at].Line, "Các cột của bảng này chỉ cách nhau bằng dấu cách; được chia theo vị trí chữ, xin xem lại từng ô.");
        var read = SpacedTable.Read(lines, at);
        notes.SetAside(Enumerable.Range(at, read.Lines).Select(i => lines[i].Text).Where(PageNumber.Is));
        return Add(read, items);
    }

    private static int Add((IReadOnlyList<SourceItem> Rows, int Lines) read, List<SourceItem> items)
    {
        items.AddRange(read.Rows);
        return read.Lines;
    }

    private static int Read(IReadOnlyList<(string Text, int Line)> lines, int at, List<SourceItem> items, NoteBook notes)
    {
        var (text, line) = lines[at];
        if (text == "\f" || PageNumber.Is(text))
        {
            items.Add(new SourceItem(SourceItemKind.PageBreak, [text.Trim()], line));
            notes.SetAside(text);
        }
        else if (PipeRow.Is(text))
        {
            AddPipeRow(items, text, line);
        }
        else if (string.IsNullOrWhiteSpace(text) || (IsRule(text) && !text.Contains('\t', StringComparison.Ordinal)))
        {
            items.Add(new SourceItem(SourceItemKind.Blank, [], line));
        }
        else if (text.Contains('\t', StringComparison.Ordinal))
        {
            var (cells, taken) = TabRow.Read(lines, at);
            items.Add(new SourceItem(SourceItemKind.Row, [.. cells.Select(Markup.ToMarkdown)], line));
            return taken;
        }
        else
        {
            AddText(items, text, line);
        }

        return 1;
    }

    private static void AddPipeRow(List<SourceItem> items, string text, int line)
    {
        if (!PipeRow.IsRule(text))
        {
            items.Add(new SourceItem(SourceItemKind.Row, [.. PipeRow.Cells(text).Select(Markup.ToMarkdown)], line));
        }
    }

    /// <summary>Adds a line of text, several where it holds line breaks. Bold that runs over lines is closed at each end and opened again.</summary>
    private static void AddText(List<SourceItem> items, string text, int line)
    {
        foreach (var part in Markup.ToMarkdown(text).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var opens = items is [.., { Kind: SourceItemKind.Text } above] && Emphasis.IsOpen(above.Text) && part != "**";
            if (opens)
            {
                items[^1] = items[^1] with { Cells = [$"{items[^1].Text}**"] };
            }

            items.Add(new SourceItem(SourceItemKind.Text, [opens ? $"**{part}" : part], line));
        }
    }

    private static bool IsRule(string text)
    {
        var rule = text.AsSpan().Trim();
        return rule.Length >= 3 && !rule.ContainsAnyExcept(RuleSigns);
    }
}
