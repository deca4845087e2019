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
    private readonly Dictionary<int, HashSet<ReadRow>> _runs;

    private MergedCells(TableShape shape, IReadOnlyList<ReadRow> rows, NoteBook notes)
    {
        _shape = shape;
        _rows = rows;
        _notes = notes;
        _runs = Enumerable.Range(0, shape.Header.Columns.Count).Where(c => shape.Header.Columns[c].Role == ColumnRole.Cooperation).ToDictionary(c => c, Runs);
    }

    /// <summary>Gives each row the values of the cells that are merged with one above it, within its group, and those that its signs stand for.</summary>
    public static void Fill(TableHeader header, IReadOnlyList<ReadRow> rows, NoteBook notes)
    {
        var cells = new MergedCells(new TableShape(header), rows, notes);
        var dittos = new Dittos(header, notes);
        ReadRow? above = null;
        for (var at = 0; at < rows.Count; at++)
        {
            if (rows[at].IsGroup)
            {
                continue;
            }

            if (at > 0 && !rows[at - 1].IsGroup)
            {
                cells.Fill(at);
            }

            dittos.Resolve(rows[at], above);
            above = rows[at];
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
        _shape.Header.Columns[column].Role is ColumnRole.Lead or ColumnRole.Cooperation or ColumnRole.LeadAndCooperation or ColumnRole.Time or ColumnRole.Product or ColumnRole.Agency or ColumnRole.Unit or ColumnRole.Period;

    /// <summary>
    /// Whether an empty cell is merged with the one above it: who joins, with who leads; a product only so, and only where none is written twice;
    /// others where the table writes no value twice in a row.
    /// </summary>
    private bool IsMerged(int column, ReadRow row, bool leads) => _shape.Header.Columns[column].Role switch
    {
        ColumnRole.Product => leads && !Repeats(column),
        ColumnRole.Cooperation => leads || row.IsPart || row.SharesTask || (IsInRun(column, row) && !Repeats(column)),
        _ => leads || row.IsPart || row.SharesTask || !Repeats(column),
    };

    /// <summary>Whether the row above or below, in the same group, has an empty cell in the source too: one empty cell alone may just as well be empty.</summary>
    private bool IsInRun(int column, ReadRow row) => _runs.GetValueOrDefault(column)?.Contains(row) == true;

    private HashSet<ReadRow> Runs(int column)
    {
        var runs = new HashSet<ReadRow>();
        for (var at = 1; at < _rows.Count; at++)
        {
            var (above, row) = (_rows[at - 1], _rows[at]);
            if (!above.IsGroup && !row.IsGroup && above.Cells[column].IsEmpty && row.Cells[column].IsEmpty)
            {
                runs.UnionWith([above, row]);
            }
        }

        return runs;
    }

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
