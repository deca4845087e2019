using CcHc.Publisher.Import.Tables;

namespace CcHc.Publisher.Import.Rows;

/// <summary>The words of a row by what its columns hold.</summary>
internal static class RowWords
{
    /// <summary>The number, or what stands in its place; empty where the row has none.</summary>
    public static string Number(ReadRow row) => row.Number?.Text ?? (IsMark(row.OddNumber) ? "" : row.OddNumber);

    /// <summary>The task or the indicator, with the bullet that stands in the column of numbers.</summary>
    public static string Content(TableHeader header, ReadRow row)
    {
        var words = row.Cells[header.IndexOf(ColumnRole.Content)].ToString();
        return IsMark(row.OddNumber) ? $"{row.OddNumber} {words}" : words;
    }

    /// <summary>A cell; null where the table has no such column.</summary>
    public static string? Cell(TableHeader header, ReadRow row, ColumnRole role) => header.IndexOf(role) is >= 0 and var column ? row.Cells[column].ToString() : null;

    /// <summary>The cells of the columns without a field, with their headers. A column without a header counts where something stands in it.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Other(TableHeader header, ReadRow row) =>
    [
        .. header.Columns
            .Select((column, at) => (column, cell: row.Cells[at].ToString()))
            .Where(c => c.column.Role == ColumnRole.Other && (c.column.Header.Length > 0 || c.cell.Length > 0))
            .Select(c => KeyValuePair.Create(c.column.Header.Length > 0 ? c.column.Header : "(cột không tên)", c.cell)),
    ];

    private static bool IsMark(string text) => text.Length == 1 && TableShape.IsBullet(text);
}
