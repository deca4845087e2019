using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Numbers;
using CcHc.Publisher.Import.Sources;
using CcHc.Publisher.Import.Tables;

namespace CcHc.Publisher.Import.Rows;

/// <summary>Groups whose titles stand above tables of their own instead of in rows: two tables at least with the same columns, each below such a title.</summary>
internal static class GroupTitles
{
    /// <summary>The titles above each table that are groups; the tables without any are left out.</summary>
    public static IReadOnlyDictionary<ImportedTable, IReadOnlyList<SourceItem>> Find(IReadOnlyList<ImportedTable> tables)
    {
        var groups = new Dictionary<ImportedTable, IReadOnlyList<SourceItem>>(ReferenceEqualityComparer.Instance);
        foreach (var alike in tables.Where(t => t.Header.Kind == TableKind.Tasks && t.Titles.Count > 0).GroupBy(t => string.Join('|', t.Header.Columns.Select(c => HeaderText.Fold(c.Header)))))
        {
            var levels = alike.SelectMany(t => t.Titles.Select(TableTitles.LevelOf).Distinct()).GroupBy(l => l, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var table in alike)
            {
                List<SourceItem> titles = [.. table.Titles.Where(t => levels.Contains(TableTitles.LevelOf(t)))];
                if (titles.Count > 0)
                {
                    groups.Add(table, titles);
                }
            }
        }

        return groups;
    }

    /// <summary>A title as a group row; noted.</summary>
    public static ReadRow Row(SourceItem title, NoteBook notes)
    {
        var words = Emphasis.Plain(title.Text);
        var (number, start) = RowNumber.Leading(words, bare: true);
        var row = new ReadRow(isGroup: true, number, 0, title.Line);
        row.Title.Append(words[start..]);
        notes.Add(title.Line, $"Đề mục {Quote.Of(words)} đứng ngay trên bảng được hiểu là tên nhóm của các nhiệm vụ trong bảng.");
        return row;
    }
}
