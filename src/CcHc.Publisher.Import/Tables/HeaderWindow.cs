using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Sources;

namespace CcHc.Publisher.Import.Tables;

/// <summary>Reads a header that may take several lines: cells with line breaks, a second row below merged cells, a row that numbers the columns.</summary>
internal static class HeaderWindow
{
    private const int MostLines = 10;

    private const int LongestLower = 40;

    /// <summary>The header that begins at an item, and how many items it takes; null where none does.</summary>
    public static (TableHeader? Header, int Taken) Read(IReadOnlyList<SourceItem> items, int at)
    {
        var (header, cells, taken) = Broken(items, at);
        if (Below(items, at + taken, cells) is { } both && HeaderReader.Read(both) is { } lower)
        {
            (header, taken) = (lower, taken + 1);
        }

        if (header is null)
        {
            return (null, 0);
        }

        return (header, taken + (at + taken < items.Count && NumbersColumns(items[at + taken]) ? 1 : 0));
    }

    /// <summary>The header in one row, or in several lines because its cells have line breaks.</summary>
    private static (TableHeader? Header, IReadOnlyList<string> Cells, int Taken) Broken(IReadOnlyList<SourceItem> items, int at)
    {
        var cells = items[at].Cells;
        var header = HeaderReader.Read(cells);
        var best = (header, cells, 1);
        if (!HeaderReader.IsNumber(HeaderText.Clean(cells[0])))
        {
            return best;
        }

        for (var taken = 1; taken < MostLines && at + taken < items.Count; taken++)
        {
            var next = items[at + taken];
            if (next.IsGap || next.Cells.Count == 0 || next.Text.Length == 0 || !char.IsLetter(next.Text[0]) || HeaderReader.IsNumber(HeaderText.Clean(next.Text)))
            {
                break;
            }

            cells = [.. cells.SkipLast(1), $"{cells[^1]} {next.Text}", .. next.Cells.Skip(1)];
            if (HeaderReader.Read(cells) is { } longer && Known(longer) > (best.header is null ? 0 : Known(best.header)))
            {
                best = (longer, cells, taken + 1);
            }
        }

        return best;
    }

    private static int Known(TableHeader header) => header.Columns.Count(c => c.Role != ColumnRole.Other && !c.IsGuessed);

    /// <summary>
    /// The headers of a row with those of a second row below merged cells, or null where the next item is no such row. A lower header that says
    /// enough by itself stands alone (<c>Cơ quan chủ trì</c>); another stands behind the one above it (<c>Thời gian: Hoàn thành</c>).
    /// </summary>
    private static List<string>? Below(IReadOnlyList<SourceItem> items, int at, IReadOnlyList<string> upper)
    {
        if (at >= items.Count || !items[at].IsRow || (items[at].Text.Length > 0 && HeaderText.Clean(items[at].Text) != HeaderText.Clean(upper[0])))
        {
            return null;
        }

        var lower = items[at].Cells;
        List<int> filled = [.. Enumerable.Range(1, Math.Max(0, lower.Count - 1)).Where(i => lower[i].Length > 0 && !(i < upper.Count && HeaderText.Clean(lower[i]) == HeaderText.Clean(upper[i])))];
        if (!filled.Exists(i => i >= upper.Count || upper[i].Length == 0) || !AreHeaders(filled, lower, upper))
        {
            return null;
        }

        var headers = new List<string>();
        var merged = "";
        for (var i = 0; i < Math.Max(upper.Count, lower.Count); i++)
        {
            merged = i < upper.Count && upper[i].Length > 0 ? upper[i] : merged;
            headers.Add(!filled.Contains(i) ? i < upper.Count ? upper[i] : "" : HeaderReader.AreKnown([lower[i]]) || merged.Length == 0 ? lower[i] : $"{merged}: {lower[i]}");
        }

        return headers;
    }

    /// <summary>
    /// Whether the cells of a row can be headers below merged ones: all known, or short, two at least, each at or right of a merged cell, and
    /// nothing below the column of the task.
    /// </summary>
    private static bool AreHeaders(List<int> filled, IReadOnlyList<string> lower, IReadOnlyList<string> upper) =>
        HeaderReader.AreKnown([.. filled.Select(i => lower[i])]) ||
        (filled.Count > 1 && filled.TrueForAll(i =>
            lower[i].Length <= LongestLower && (lower[i].Any(char.IsLetter) || IsYear(lower[i])) && !HeaderReader.NamesTask(i < upper.Count ? upper[i] : "") &&
            (i >= upper.Count || upper[i].Length == 0 || i + 1 >= upper.Count || upper[i + 1].Length == 0)));

    private static bool IsYear(string cell) => Emphasis.Plain(cell) is ['2', '0', >= '0' and <= '9', >= '0' and <= '9'];

    /// <summary>Whether a row below a header numbers the columns: <c>1 2 3 4</c>, <c>(1) (2) (3)</c>, <c>A B 1 2</c>.</summary>
    private static bool NumbersColumns(SourceItem item)
    {
        if (!item.IsRow || item.Cells.Count < 3)
        {
            return false;
        }

        var names = item.Cells.Select(c => c.Trim('(', ')', ' ', '*', '[', ']')).ToList();
        while (names.Count > 0 && names[0] is ['A' or 'B'])
        {
            names.RemoveAt(0);
        }

        return names.Count >= 2 && names.Select((name, i) => name == $"{i + 1}" || name == $"{item.Cells.Count - names.Count + i + 1}").All(same => same);
    }
}
