using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Tables;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Import.Rows;

/// <summary>Makes tasks of the rows of a table.</summary>
internal static class TaskRows
{
    /// <summary>The tasks in order; their groups are entered on the way.</summary>
    public static IEnumerable<ImportedTask> Read(TableHeader header, IReadOnlyList<ReadRow> rows, GroupTree groups, NoteBook notes)
    {
        foreach (var row in rows)
        {
            if (row.IsGroup)
            {
                groups.Enter(row);
            }
            else
            {
                yield return WithMarkedTime(WithLead(Task(header, row, groups.Current), header, row, notes), header, row, notes);
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

    /// <summary>The task with who leads and who joins told apart where one cell names both.</summary>
    private static ImportedTask WithLead(ImportedTask task, TableHeader header, ReadRow row, NoteBook notes)
    {
        var shared = RowWords.Cell(header, row, ColumnRole.LeadAndCooperation);
        var cell = shared ?? task.Lead;
        if (cell is not { Length: > 0 } || (shared is null && task.Cooperation is { Length: > 0 }))
        {
            return shared is null ? task : task with { Lead = "", Cooperation = "" };
        }

        var split = LeadSplit.Read(cell);
        if (split is null && shared is null)
        {
            return task;
        }

        if (split is not null)
        {
            notes.SetAside(split.Labels);
            notes.Add(row.Line, $"Ô {Quote.Of(cell)} được tách thành chủ trì {Quote.Of(split.Lead)} và phối hợp {Quote.Of(split.Cooperation)}.");
        }
        else
        {
            split = LeadSplit.First(cell);
            notes.Add(row.Line, $"Ô {Quote.Of(cell)} không nói ai chủ trì, ai phối hợp; được hiểu là chủ trì {Quote.Of(split.Lead)}{(split.Cooperation.Length == 0 ? "" : $", phối hợp {Quote.Of(split.Cooperation)}")}.");
        }

        return task with { Lead = split.Lead, Cooperation = split.Cooperation };
    }

    /// <summary>The task with its time from the columns that are marked in its row: <c>Quý II; Quý III</c>.</summary>
    private static ImportedTask WithMarkedTime(ImportedTask task, TableHeader header, ReadRow row, NoteBook notes)
    {
        var marked = new List<string>();
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (header.Columns[column].Role != ColumnRole.MarkedTime || row.Cells[column].IsEmpty)
            {
                continue;
            }

            var title = header.Columns[column].Header;
            var (name, cell) = (title[(title.LastIndexOf(':') + 1)..].Trim(), row.Cells[column].ToString());
            notes.Repeat(name);
            if (IsMark(cell))
            {
                notes.SetAside(cell);
            }

            marked.Add(IsMark(cell) ? name : $"{name}: {cell}");
        }

        return header.IndexOf(ColumnRole.MarkedTime) < 0 ? task
            : task with { Time = string.Join("; ", marked.Prepend(task.Time ?? "").Where(t => t.Length > 0)) };
    }

    private static bool IsMark(string cell) => cell.Length <= 2 && (cell is "x" or "X" or "v" or "V" || !cell.Any(char.IsLetterOrDigit));
}
