using System.Buffers;
using System.Text;

namespace CcHc.Publisher.Import.Sources;

/// <summary>A row of a table in Markdown: cells between pipes.</summary>
internal static class PipeRow
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("|-: +=\t");

    /// <summary>Whether a line is a row: it begins with a pipe, or has several.</summary>
    public static bool Is(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length > 1 && !text.Contains('\t') && (text[0] == '|' || text.Count('|') >= 2);
    }

    /// <summary>Whether a row is the line of hyphens below a header.</summary>
    public static bool IsRule(string line) => line.Contains('-', StringComparison.Ordinal) && !line.AsSpan().ContainsAnyExcept(RuleSigns);

    /// <summary>The cells, without the pipes at the ends of the line.</summary>
    public static IReadOnlyList<string> Cells(string line)
    {
        var text = line.Trim();
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var at = text[0] == '|' ? 1 : 0; at < text.Length; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] == '|')
            {
                cell.Append('|');
                at++;
            }
            else if (text[at] == '|')
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(text[at]);
            }
        }

        if (cell.Length > 0)
        {
            cells.Add(cell.ToString());
        }

        return cells;
    }
}
