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
                yield return Indicator(header, row, periods) with { Target = Target(header, row, notes) };
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
        Stretch = RowWords.Cell(header, row, ColumnRole.Stretch),
        Agency = RowWords.Cell(header, row, ColumnRole.Agency),
        Other = RowWords.Other(header, row),
        Lines = row.Lines,
    };

    /// <summary>The target; those of several years in one text, each with its header: <c>Năm 2026: 70; Năm 2027: 75</c>.</summary>
    private static string? Target(TableHeader header, ReadRow row, NoteBook notes)
    {
        List<int> years = [.. Enumerable.Range(0, header.Columns.Count).Where(c => header.Columns[c].Role == ColumnRole.YearTarget)];
        if (years.Count == 0)
        {
            return RowWords.Cell(header, row, ColumnRole.Target);
        }

        var filled = years.FindAll(c => !row.Cells[c].IsEmpty);
        filled.ForEach(c => notes.Repeat(Year(header.Columns[c].Header)));
        return string.Join("; ", filled.Select(c => $"{Year(header.Columns[c].Header)}: {row.Cells[c]}"));
    }

    /// <summary>A header that ends with a bare year, as <c>Năm 2026</c>; others as they stand.</summary>
    private static string Year(string header) => header.Length == 4 || (header.Length > 6 && header[^6..^4] == ": ") ? $"Năm {header[^4..]}" : header;
}
