using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Sources;
using CcHc.Publisher.Import.Tables;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Import.Rows;

/// <summary>What all tables of a plan hold.</summary>
/// <param name="Groups">The groups of tasks.</param>
/// <param name="Tasks">The tasks.</param>
/// <param name="Indicators">The indicators.</param>
internal sealed record PlanTables(IReadOnlyList<ImportedGroup> Groups, IReadOnlyList<ImportedTask> Tasks, IReadOnlyList<ImportedIndicator> Indicators)
{
    /// <summary>The lines of the text that are titles of groups.</summary>
    public IReadOnlyCollection<SourceItem> Titles { get; init; } = [];

    /// <summary>Reads the tables in order. The first row of one may go on with the last row of the one before it, if that has the same columns.</summary>
    public static PlanTables Read(IReadOnlyList<ImportedTable> found, NoteBook notes)
    {
        List<ImportedTable> tables = [.. found.Select(GroupColumn.Settle)];
        var titles = GroupTitles.Find(tables);
        var all = new List<(ImportedTable Table, IReadOnlyList<ReadRow> Rows)>();
        foreach (var table in tables)
        {
            if (!table.IsResumed)
            {
                ColumnNotes.Add(table.Header, table.Line, notes);
            }

            var before = all is [.., var last] && last.Table.Header.IsSameAs(table.Header) && !table.FollowsTitle && last.Rows.Count > 0 ? last.Rows[^1] : null;
            all.Add((table, RowReader.Read(table, before, notes)));
        }

        var groups = new GroupTree(notes);
        var tasks = new List<ImportedTask>();
        var indicators = new List<ImportedIndicator>();
        foreach (var (table, rows) in all)
        {
            var above = titles.GetValueOrDefault(table, []);
            if (table.FollowsTitle && above.Count == 0)
            {
                groups.Reset();
            }

            MergedCells.Fill(table.Header, rows, notes);
            if (table.Header.Kind == TableKind.Tasks)
            {
                tasks.AddRange(TaskRows.Read(table.Header, [.. above.Select(t => GroupTitles.Row(t, notes)), .. GroupColumn.Insert(table.Header, rows, notes)], groups, notes));
            }
            else
            {
                indicators.AddRange(IndicatorRows.Read(table.Header, rows, notes));
            }
        }

        return new PlanTables(groups.All, tasks, indicators) { Titles = [.. titles.Values.SelectMany(t => t)] };
    }
}
