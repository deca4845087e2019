using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Model.Keys;

namespace CcHc.Publisher.Import.Tables;

/// <summary>Says which columns of a table are not certain.</summary>
internal static class ColumnNotes
{
    /// <summary>Adds a note for each guess, for each column without a field, and for a table without the column that matters.</summary>
    public static void Add(TableHeader header, int line, NoteBook notes)
    {
        foreach (var column in header.Columns.Where(c => c.Header.Length > 0))
        {
            if (column.Role == ColumnRole.Other)
            {
                notes.Add(line, Other(column, header));
            }
            else if (column.IsGuessed)
            {
                notes.Add(line, $"Cột “{column.Header}” được hiểu là “{Name(column.Role, header.Kind)}”.");
            }
        }

        if (header.Kind == TableKind.Tasks && header.IndexOf(ColumnRole.Lead) < 0 && header.IndexOf(ColumnRole.LeadAndCooperation) < 0)
        {
            notes.Add(line, "Bảng nhiệm vụ này không có cột cơ quan chủ trì.");
        }

        if (header.Kind == TableKind.Tasks && header.IndexOf(ColumnRole.Time) < 0 && header.IndexOf(ColumnRole.MarkedTime) < 0)
        {
            notes.Add(line, "Bảng nhiệm vụ này không có cột thời gian.");
        }
    }

    private static string Other(TableColumn column, TableHeader header) =>
        column.IsGuessed && HeaderText.Fold(column.Header) is "don vi" && header.Kind == TableKind.Tasks
            ? $"Cột “{column.Header}” có thể là đơn vị tính hoặc đơn vị thực hiện; giữ nguyên thành cột khác."
            : $"Cột “{column.Header}” không thuộc các cột đã biết; giữ nguyên thành cột khác.";

    private static string Name(ColumnRole role, TableKind kind) => role switch
    {
        ColumnRole.Number => TaskKeys.Number.Name,
        ColumnRole.Content => kind == TableKind.Tasks ? TaskKeys.Content.Name : IndicatorKeys.Name.Name,
        ColumnRole.Group => TaskKeys.Group.Name,
        ColumnRole.Product => TaskKeys.Product.Name,
        ColumnRole.Lead => TaskKeys.Lead.Name,
        ColumnRole.Cooperation => TaskKeys.Cooperation.Name,
        ColumnRole.LeadAndCooperation => $"{TaskKeys.Lead.Name} và {TaskKeys.Cooperation.Name}",
        ColumnRole.Time => TaskKeys.Time.Name,
        ColumnRole.MarkedTime => $"{TaskKeys.Time.Name}, đánh dấu ở từng cột",
        ColumnRole.Note => TaskKeys.Note.Name,
        ColumnRole.Period => IndicatorKeys.Period.Name,
        ColumnRole.Unit => IndicatorKeys.Unit.Name,
        ColumnRole.Target => IndicatorKeys.Target.Name,
        ColumnRole.YearTarget => $"{IndicatorKeys.Target.Name} của từng năm",
        ColumnRole.Stretch => IndicatorKeys.Stretch.Name,
        ColumnRole.Agency => IndicatorKeys.Agency.Name,
        _ => TaskKeys.Other.Name,
    };
}
