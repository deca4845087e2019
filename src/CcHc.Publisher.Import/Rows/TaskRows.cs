using CcHc.Publisher.Import.Tables;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Import.Rows;

/// <summary>Makes tasks of the rows of a table.</summary>
internal static class TaskRows
{
    /// <summary>The tasks in order; their groups are entered on the way.</summary>
    public static IEnumerable<ImportedTask> Read(TableHeader header, IReadOnlyList<ReadRow> rows, GroupTree groups)
    {
        foreach (var row in rows)
        {
            if (row.IsGroup)
            {
                groups.Enter(row);
            }
            else
            {
                yield return Task(header, row, groups.Current);
            }
        }
    }

    private static ImportedTask Task(TableHeader header, ReadRow row, string? group) => new()
    {
        Group = group,
        Number = RowWords.Number(row),
        Content = RowWords.Content(header, row),
        Product = RowWords.Cell(header, row, ColumnRole.Product),
        Lead = RowWords.Cell(header, row, ColumnRole.Lead),
        Cooperation = RowWords.Cell(header, row, ColumnRole.Cooperation),
        Time = RowWords.Cell(header, row, ColumnRole.Time),
        Note = RowWords.Cell(header, row, ColumnRole.Note),
        Other = RowWords.Other(header, row),
        Lines = row.Lines,
    };
}
