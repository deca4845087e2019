using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Numbers;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Import.Tables;

/// <summary>A row that stands in several lines because one of its cells has a line break.</summary>
internal static class BrokenRow
{
    /// <summary>Beyond this a line no longer goes on with a cell, so that no text takes more than linear time.</summary>
    public const int LongestCell = 4000;

    /// <summary>Whether the cells of a line go on with a row: it began with a number and is short, and together they are not too long.</summary>
    public static bool Goes(TableRow above, IReadOnlyList<string> cells, int columns)
    {
        var first = Emphasis.Plain(cells[0]);
        return above.Cells.Count < columns && above.Cells.Count > 1 && above.Cells[^1].Length < LongestCell && above.Cells.Count + cells.Count - 1 <= columns &&
            RowNumber.Read(Emphasis.Plain(above.Cells[0])) is { Kind: not NumberKind.Roman } && above.Cells[^1].Length > 0 &&
            first.Length > 0 && RowNumber.Read(first) is null && RowNumber.Leading(first, bare: true).Number is null &&
            !Titles.IsInCapitals(first) && !VietnameseText.Fold(first).StartsWith("tong", StringComparison.Ordinal);
    }

    /// <summary>The row with the cells of the next line: its last cell goes on in the first of them.</summary>
    public static TableRow Join(TableRow above, IReadOnlyList<string> cells) =>
        above with { Cells = [.. above.Cells.SkipLast(1), $"{above.Cells[^1]}\n{cells[0]}", .. cells.Skip(1)] };
}
