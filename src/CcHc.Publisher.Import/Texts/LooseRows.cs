using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Numbers;
using CcHc.Publisher.Import.Sources;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Import.Texts;

/// <summary>
/// Turns the rows that belong to no table that was understood into lines of text: tabs that stand for blanks, the two columns in which a
/// paper sets its head and its foot, and tables of something else.
/// </summary>
internal static class LooseRows
{
    private const int MostOfficialColumns = 3;

    private static readonly string[] OfficialWords =
        ["cong hoa xa hoi", "doc lap", "uy ban nhan dan", "noi nhan", "tm.", "kt.", "chu tich", "pho chu tich", "so:", "ubnd "];

    /// <summary>The items without rows.</summary>
    public static IReadOnlyList<SourceItem> Flatten(IReadOnlyList<SourceItem> items, NoteBook notes)
    {
        var texts = new List<SourceItem>();
        for (var at = 0; at < items.Count;)
        {
            var end = at;
            while (end < items.Count && items[end].IsRow)
            {
                end++;
            }

            if (end == at)
            {
                texts.Add(items[at++]);
            }
            else
            {
                Add(texts, [.. items.Skip(at).Take(end - at)], notes);
                at = end;
            }
        }

        return texts;
    }

    private static void Add(List<SourceItem> texts, IReadOnlyList<SourceItem> rows, NoteBook notes)
    {
        if (rows.All(r => Filled(r) <= 1 || IsNumbered(r)))
        {
            texts.AddRange(rows.Select(r => Text(r, " ")));
        }
        else if (rows.All(r => r.Cells.Count <= MostOfficialColumns) && rows.Any(r => r.Cells.Any(IsOfficial)))
        {
            AddColumns(texts, rows);
        }
        else if (rows is [{ Cells.Count: <= MostOfficialColumns } only])
        {
            texts.Add(Text(only, " "));
        }
        else
        {
            notes.Add(rows[0].Line, $"Bảng {rows.Count} dòng không phải bảng nhiệm vụ hay bảng chỉ tiêu; được giữ thành chữ.");
            foreach (var row in rows)
            {
                texts.Add(Blank(row));
                texts.Add(Text(row, " | "));
            }

            texts.Add(Blank(rows[^1]));
        }
    }

    /// <summary>One column after the other, each line of a cell for itself.</summary>
    private static void AddColumns(List<SourceItem> texts, IReadOnlyList<SourceItem> rows)
    {
        for (var column = 0; column < MostOfficialColumns; column++)
        {
            foreach (var row in rows.Where(r => column < r.Cells.Count && r.Cells[column].Length > 0))
            {
                texts.AddRange(row.Cells[column].Split('\n').Select(line => new SourceItem(SourceItemKind.Text, [line], row.Line)));
            }

            texts.Add(Blank(rows[0]));
        }
    }

    private static bool IsOfficial(string cell)
    {
        var start = VietnameseText.Fold(Emphasis.Plain(cell.Length > 60 ? cell[..60] : cell));
        return Array.Exists(OfficialWords, w => start.StartsWith(w, StringComparison.Ordinal)) || start.Contains(", ngay", StringComparison.Ordinal);
    }

    private static int Filled(SourceItem row) => row.Cells.Count(c => c.Length > 0);

    private static bool IsNumbered(SourceItem row) =>
        row.Cells.FirstOrDefault(c => c.Length > 0) is { } first && Filled(row) == 2 &&
        (RowNumber.Read(Emphasis.Plain(first)) is not null || Bullet.Read($"{first} x").Sign != '\0');

    private static SourceItem Text(SourceItem row, string separator)
    {
        var words = string.Join(separator, row.Cells.Where(c => c.Length > 0)).Replace('\n', ' ');
        return words.Length == 0 ? Blank(row) : new SourceItem(SourceItemKind.Text, [words], row.Line);
    }

    private static SourceItem Blank(SourceItem row) => new(SourceItemKind.Blank, [], row.Line);
}
