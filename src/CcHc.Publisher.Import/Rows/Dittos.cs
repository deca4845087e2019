using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Tables;

namespace CcHc.Publisher.Import.Rows;

/// <summary>Gives cells that only say "as above" the value they stand for.</summary>
internal sealed class Dittos(TableHeader header, NoteBook notes)
{
    /// <summary>Replaces the signs of a row; each is noted.</summary>
    /// <param name="row">The row.</param>
    /// <param name="above">The row above it, whose own signs were replaced; null where there is none.</param>
    public void Resolve(ReadRow row, ReadRow? above)
    {
        var taken = new List<string>();
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var cell = row.Cells[column].ToString();
            var behind = IsAgency(column) ? DittoMark.Behind(cell) : null;
            if (behind is null && !DittoMark.Is(cell))
            {
                continue;
            }

            if (header.Columns[column].Role == ColumnRole.Group)
            {
                notes.SetAside(cell);
                row.Cells[column].Replace("");
                continue;
            }

            var name = header.Columns[column].Header;
            if (above?.Cells[column].ToString() is not { Length: > 0 } value)
            {
                notes.Add(row.Line, $"Ô “{name}” ghi {Quote.Of(cell)} nhưng không có ô nào ở trên để lấy theo; giữ nguyên.");
                continue;
            }

            notes.SetAside(cell);
            notes.Repeat(behind is null ? value : $"{value} {behind}");
            row.Cells[column].Replace(behind is null ? value : $"{value}; {behind}");
            taken.Add($"{name} {Quote.Of(cell)}");
        }

        if (taken.Count > 0)
        {
            notes.Add(row.Line, $"Ô ghi như trên được lấy theo ô ở dòng {above!.Line}: {string.Join(", ", taken)}.");
        }
    }

    private bool IsAgency(int column) => header.Columns[column].Role is ColumnRole.Lead or ColumnRole.Cooperation or ColumnRole.LeadAndCooperation or ColumnRole.Agency;
}
