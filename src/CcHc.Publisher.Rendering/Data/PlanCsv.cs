using System.Text;

namespace CcHc.Publisher.Rendering.Data;

/// <summary>Writes <c>data.csv</c>: the table of tasks. RFC 4180, UTF-8 with a byte order mark, so that Excel reads it.</summary>
public static class PlanCsv
{
    /// <summary>The file's bytes.</summary>
    public static byte[] Write(DataTable table)
    {
        var csv = new StringBuilder();
        Line(csv, table.Columns.Select(column => new DataCell(column.Name)));
        foreach (var row in table.Rows)
        {
            Line(csv, row);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    private static void Line(StringBuilder csv, IEnumerable<DataCell> cells) => csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    /// <summary>An apostrophe in front of what looks like a formula makes it text.</summary>
    private static string Cell(DataCell cell)
    {
        var harmless = cell.LooksLikeFormula ? $"'{cell}" : cell.ToString();
        return harmless.AsSpan().ContainsAny(",\"\r\n") ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
