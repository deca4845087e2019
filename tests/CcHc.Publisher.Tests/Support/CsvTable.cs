using System.Text;

namespace CcHc.Publisher.Tests.Support;

/// <summary>Reads RFC 4180.</summary>
internal static class CsvTable
{
    /// <summary>The rows with their cells.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string csv)
    {
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < csv.Length; at++)
        {
            switch (csv[at])
            {
                case '"' when quoted && at + 1 < csv.Length && csv[at + 1] == '"':
                    cell.Append(csv[++at]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\r' when !quoted:
                    break;
                case '\n' when !quoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    rows.Add([.. row]);
                    row.Clear();
                    break;
                case var letter:
                    cell.Append(letter);
                    break;
            }
        }

        return rows;
    }
}
