using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Tables;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Import.Rows;

/// <summary>Makes indicators of the rows of a table. Its group rows are periods.</summary>
internal static class IndicatorRows
{
    /// <summary>The indicators in order.</summary>
    public static IEnumerable<ImportedIndicator> Read(TableHeader header, IReadOnlyList<ReadRow> rows, NoteBook notes)
    {
        var periods = new PeriodPath(notes);
        foreach (var row in rows)
        {
            if (row.IsGroup)
            {
                periods.Enter(row);
            }
            else
            {
                periods.Use();
                yield return Indicator(header, row, periods);
            }
        }
    }

    private static ImportedIndicator Indicator(TableHeader header, ReadRow row, PeriodPath periods) => new()
    {
        Period = string.Join(" - ", new[] { periods.Title, RowWords.Cell(header, row, ColumnRole.Period) }.Where(p => p is { Length: > 0 })) is { Length: > 0 } period ? period : null,
        PeriodNumber = periods.Number,
        Number = RowWords.Number(row),
        Name = RowWords.Content(header, row),
        Unit = RowWords.Cell(header, row, ColumnRole.Unit),
        Target = RowWords.Cell(header, row, ColumnRole.Target),
        Stretch = RowWords.Cell(header, row, ColumnRole.Stretch),
        Agency = RowWords.Cell(header, row, ColumnRole.Agency),
        Other = RowWords.Other(header, row),
        Lines = row.Lines,
    };
}
