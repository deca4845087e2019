using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Numbers;
using CcHc.Publisher.Import.Tables;

namespace CcHc.Publisher.Import.Rows;

/// <summary>Gives a row of the source as many cells as its table has columns.</summary>
internal static class RowFitter
{
    private const int LongestNumber = 12;

    /// <summary>The row in the columns of its table. What had to be guessed is noted.</summary>
    public static FittedRow Fit(TableRow row, TableHeader header, NoteBook notes)
    {
        var cells = Collapse([.. row.Cells], notes);
        while (cells.Count > header.Columns.Count && cells[^1].Length == 0)
        {
            cells.RemoveAt(cells.Count - 1);
        }

        if (cells.Count > header.Columns.Count)
        {
            notes.Add(row.Line, $"Dòng này có {cells.Count} ô, nhiều hơn {header.Columns.Count} cột của bảng; các ô thừa được nối vào ô cuối.");
            cells[header.Columns.Count - 1] = string.Join(' ', cells.Skip(header.Columns.Count - 1).Where(c => c.Length > 0));
            cells.RemoveRange(header.Columns.Count, cells.Count - header.Columns.Count);
        }

        MoveFirst(cells, row.Line, header, notes);
        var filled = cells.FindAll(c => c.Length > 0);
        return new FittedRow(
            [.. header.Columns.Select((c, i) => i < cells.Count ? LineBreaks.Settle(cells[i], c.Role) : "")],
            filled.TrueForAll(Emphasis.IsBold), row.Line, row.AfterBreak, row.KnowsMerges);
    }

    /// <summary>Some converters write the text of a cell that is merged over the row into each of its columns; it counts once.</summary>
    private static List<string> Collapse(List<string> cells, NoteBook notes)
    {
        var from = cells.Count > 0 && RowNumber.Read(Emphasis.Plain(cells[0])) is null ? 0 : 1;
        var same = cells.Count - from;
        if (same < 3 || cells[from].Length == 0 || cells.Skip(from).Any(c => c != cells[from]))
        {
            return cells;
        }

        notes.SetAside(cells.Skip(from + 1));
        return [.. cells.Take(from + 1)];
    }

    /// <summary>A row one cell short whose first cell is no number: the number is missing, or stands before the words.</summary>
    private static void MoveFirst(List<string> cells, int line, TableHeader header, NoteBook notes)
    {
        if (header.IndexOf(ColumnRole.Number) != 0 || cells.Count != header.Columns.Count - 1 || cells.Count < 2 || cells.Skip(1).All(c => c.Length == 0))
        {
            return;
        }

        var first = Emphasis.Plain(cells[0]);
        var (number, words) = RowNumber.Leading(first, bare: true);
        if (number is { Kind: NumberKind.Arabic })
        {
            notes.Add(line, $"Số thứ tự {number.Text} và nội dung nằm chung một ô; đã tách ra.");
            cells[0] = first[words..];
            cells.Insert(0, number.Text);
        }
        else if (first.Length > LongestNumber && number is null)
        {
            notes.Add(line, "Dòng này thiếu một ô và không bắt đầu bằng số thứ tự; ô số thứ tự được coi là trống.");
            cells.Insert(0, "");
        }
    }
}
