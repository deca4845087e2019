using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Sources;

namespace CcHc.Publisher.Import.Texts;

/// <summary>Makes lines of source items.</summary>
internal static class TextLines
{
    private const int MostHashes = 6;

    /// <summary>The lines; what parts them is kept as a property of the line behind it.</summary>
    public static IReadOnlyList<TextLine> Read(IReadOnlyList<SourceItem> items)
    {
        var lines = new List<TextLine>();
        var (gap, page) = (true, false);
        foreach (var item in items)
        {
            if (item.IsGap)
            {
                (gap, page) = (true, page || item.Kind == SourceItemKind.PageBreak);
                continue;
            }

            if (item.Kind == SourceItemKind.Table)
            {
                lines.Add(new TextLine("", "", item.Line) { IsTable = true, IsAfterGap = true });
            }
            else if (Line(item) is { Words.Length: > 0 } line)
            {
                lines.Add(line with { IsAfterGap = gap, IsAfterPage = page });
            }

            (gap, page) = (item.Kind == SourceItemKind.Table, false);
        }

        return lines;
    }

    private static TextLine Line(SourceItem item)
    {
        var hashes = 0;
        while (hashes < item.Text.Length && hashes < MostHashes && item.Text[hashes] == '#')
        {
            hashes++;
        }

        hashes = hashes < item.Text.Length && item.Text[hashes] == ' ' ? hashes : 0;
        var text = item.Text[hashes..].Trim();
        return new TextLine(text, Emphasis.Plain(text), item.Line) { Hashes = hashes };
    }
}
