using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Tables;

namespace CcHc.Publisher.Import.Rows;

/// <summary>
/// Reads cells that are merged downwards: text has the value in the first row and nothing below. A human reads the value above; but a cell
/// may just as well be empty. Hardly any task is without somebody who leads and a deadline; for the rest, a table that writes the same value
/// in one row after the other merges nothing.
/// </summary>
internal sealed class MergedCells
{
    /// <summary>No merged cell is longer; a text of long cells above empty ones must not grow out of all measure.</summary>
    private const int LongestCell = 1000;

    private readonly TableShape _shape;
    private readonly IReadOnlyList<ReadRow> _rows;
    private readonly NoteBook _notes;
    private readonly Dictionary<int, bool> _repeats = [];

    private MergedCells(TableShape shape, IReadOnlyList<ReadRow> rows, NoteBook notes)
    {
        _shape = shape;
        _rows = rows;
        _notes = notes;
    }

    /// <summary>Gives each row the values of the cells that are merged with one above it, within its group.</summary>
    public static void Fill(TableHeader header, IReadOnlyList<ReadRow> rows, NoteBook notes)
    {
        var cells = new MergedCells(new TableShape(header), rows, notes);
        for (var at = 1; at < rows.Count; at++)
        {
            if (!rows[at].IsGroup && !rows[at - 1].IsGroup)
            {
                cells.Fill(at);
            }
        }
    }

    private void Fill(int at)
    {
        var (row, above) = (_rows[at], _rows[at - 1]);
        if (row.SharesTask)
        {
            Take(row, above, _shape.Content);
            row.Number = above.Number;
            _notes.Repeat(above.Number?.Text ?? "");
        }

        if (row.KnowsMerges)
        {
            return;
        }

        List<int> empty = [.. Enumerable.Range(0, row.Cells.Count).Where(c => MayMerge(c) && row.Cells[c].IsEmpty && above.Cells[c].Length is > 0 and <= LongestCell)];
        if (empty.Count == 0 || HoldsNext(at))
        {
            return;
        }

        var leads = empty.Contains(_shape.Lead);
        var taken = empty.FindAll(c => c == _shape.Lead || c == _shape.Closing || IsMerged(c, row, leads));
        foreach (var column in taken)
        {
            Take(row, above, column);
        }

        if (taken.Count > 0)
        {
            _notes.Add(row.Line, $"Ô trống được coi là gộp với ô ở dòng {above.Line}: {Names(taken)}.");
        }

        if (taken.Count < empty.Count)
        {
            _notes.Add(row.Line, $"Ô trống, để trống; có thể là ô gộp với dòng {above.Line}: {Names([.. empty.Except(taken)])}.");
        }
    }

    private bool MayMerge(int column) =>
        _shape.Header.Columns[column].Role is ColumnRole.Lead or ColumnRole.Cooperation or ColumnRole.Time or ColumnRole.Product or ColumnRole.Agency or ColumnRole.Unit or ColumnRole.Period;

    private bool IsMerged(int column, ReadRow row, bool leads) =>
        _shape.Header.Columns[column].Role == ColumnRole.Product ? leads && !Repeats(column) : leads || row.IsPart || row.SharesTask || !Repeats(column);

    /// <summary>Whether the table writes the same value in one row after the other.</summary>
    private bool Repeats(int column)
    {
        if (!_repeats.TryGetValue(column, out var repeats))
        {
            repeats = Enumerable.Range(1, Math.Max(0, _rows.Count - 1)).Any(at => Repeats(column, _rows[at - 1], _rows[at]));
            _repeats.Add(column, repeats);
        }

        return repeats;
    }

    private static bool Repeats(int column, ReadRow above, ReadRow row) =>
        !above.IsGroup && !row.IsGroup && !row.IsAfterBreak && !row.Cells[column].IsEmpty && row.Cells[column].ToString() == above.Cells[column].ToString();

    /// <summary>Whether a row with nothing beside its words is the head of the parts below it.</summary>
    private bool HoldsNext(int at)
    {
        var row = _rows[at];
        var next = at + 1 < _rows.Count ? _rows[at + 1] : null;
        return next is { IsGroup: false } && !row.IsPart && (next.IsPart || (next.Number is { } below && row.Number is { } own && below.IsBelow(own))) &&
            Enumerable.Range(0, row.Cells.Count).All(c => c == _shape.Content || row.Cells[c].IsEmpty);
    }

    private void Take(ReadRow row, ReadRow above, int column)
    {
        row.Cells[column].Append(above.Cells[column].ToString());
        _notes.Repeat(above.Cells[column].ToString());
    }

    private string Names(List<int> columns) => string.Join(", ", columns.Select(c => _shape.Header.Columns[c].Header));
}
