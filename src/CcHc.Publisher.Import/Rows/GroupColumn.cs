using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Numbers;
using CcHc.Publisher.Import.Tables;

namespace CcHc.Publisher.Import.Rows;

/// <summary>Groups that stand in a column of their own: <c>Lĩnh vực</c>, or the left of two columns of work, with one value for several rows.</summary>
internal static class GroupColumn
{
    /// <summary>The table with the role of such a column settled by what stands in its rows.</summary>
    public static ImportedTable Settle(ImportedTable table)
    {
        var group = table.Header.IndexOf(ColumnRole.Group);
        if (group >= 0)
        {
            return IsInRuns(table, group, table.Header.IndexOf(ColumnRole.Content)) ? table : With(table, (group, ColumnRole.Other));
        }

        List<int> works = table.Header.Kind != TableKind.Tasks ? [] :
            [.. Enumerable.Range(0, table.Header.Columns.Count).Where(c => TaskHeaders.Find(table.Header.Columns[c].Header).Role == ColumnRole.Content)];
        return works is [var left, var right] && IsInRuns(table, left, right) && IsShared(table, left, right)
            ? With(table, (left, ColumnRole.Group), (right, ColumnRole.Content))
            : table;
    }

    /// <summary>The rows with a group row before each row in which the column says something new.</summary>
    public static IReadOnlyList<ReadRow> Insert(TableHeader header, IReadOnlyList<ReadRow> rows, NoteBook notes)
    {
        var column = header.IndexOf(ColumnRole.Group);
        if (column < 0)
        {
            return rows;
        }

        var all = new List<ReadRow>();
        var current = "";
        foreach (var row in rows)
        {
            var value = row.IsGroup ? "" : row.Cells[column].ToString();
            if (value.Length > 0 && value != current)
            {
                var (number, start) = RowNumber.Leading(value, bare: true);
                var group = new ReadRow(isGroup: true, number, 0, row.Line);
                group.Title.Append(value[start..].ReplaceLineEndings(" "));
                all.Add(group);
            }
            else if (value.Length > 0)
            {
                notes.SetAside(value);
            }

            current = row.IsGroup ? "" : value.Length > 0 ? value : current;
            all.Add(row);
        }

        return all;
    }

    /// <summary>Whether each value of a column stands in one run of rows: it opens them, or is written in each of them.</summary>
    private static bool IsInRuns(ImportedTable table, int column, int content)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var current = "";
        foreach (var value in Values(table, column, content).Where(v => v.Length > 0 && v != current))
        {
            if (!met.Add(value))
            {
                return false;
            }

            current = value;
        }

        return met.Count > 0;
    }

    /// <summary>Whether numbered rows share a value of the left column, each with work of its own in the right one.</summary>
    private static bool IsShared(ImportedTable table, int column, int content)
    {
        List<string> values = [.. Values(table, column, content)];
        return values.Count > 1 && values[0].Length > 0 && values.Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).Count() < values.Count;
    }

    private static IEnumerable<string> Values(ImportedTable table, int column, int content)
    {
        var number = table.Header.IndexOf(ColumnRole.Number);
        return table.Rows
            .Where(r => r.Cells.Count > Math.Max(column, content) && r.Cells[content].Length > 0 && (number < 0 || RowNumber.Read(Emphasis.Plain(r.Cells[number])) is not null))
            .Select(r => Emphasis.Plain(r.Cells[column])).Select(v => DittoMark.Is(v) ? "" : v);
    }

    private static ImportedTable With(ImportedTable table, params IEnumerable<(int Column, ColumnRole Role)> roles)
    {
        var settled = roles.ToDictionary(r => r.Column, r => r.Role);
        return table with
        {
            Header = table.Header with { Columns = [.. table.Header.Columns.Select((c, at) => settled.TryGetValue(at, out var role) ? c with { Role = role, IsGuessed = true } : c)] },
        };
    }
}
