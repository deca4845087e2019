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
        var (period, isUsed) = ((ReadRow?)null, false);
        foreach (var row in rows)
        {
            if (row.IsGroup)
            {
                (period, isUsed) = (row, false);
            }
            else
            {
                var indicator = Indicator(header, row, period);
                if (isUsed)
                {
                    notes.Repeat($"{indicator.PeriodNumber} {(header.IndexOf(ColumnRole.Period) < 0 ? indicator.Period : "")}");
                }

                isUsed = period is not null;
                yield return indicator;
            }
        }
    }

    private static ImportedIndicator Indicator(TableHeader header, ReadRow row, ReadRow? period) => new()
    {
        Period = RowWords.Cell(header, row, ColumnRole.Period) is { Length: > 0 } own ? own : period?.Title.ToString().TrimEnd(':', ' '),
        PeriodNumber = period?.Number?.Text,
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
