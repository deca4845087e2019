using System.Text;
using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Tables;
using CcHc.Publisher.Model.Agencies;

namespace CcHc.Publisher.Import.Rows;

/// <summary>Tells the line breaks of a cell that mean something from those that only wrap it.</summary>
internal static class LineBreaks
{
    private const int LongestTail = 80;

    private static readonly string[] Unfinished = [" và", "văn phòng", " thuộc", " của", "VP"];

    /// <summary>The words of a cell: a break stays before an item of a list, between names of offices, behind a whole deadline, and elsewhere before a capital; else it is a blank.</summary>
    public static string Settle(string cell, ColumnRole role)
    {
        var words = Emphasis.Plain(cell);
        if (!words.Contains('\n', StringComparison.Ordinal))
        {
            return words;
        }

        var settled = new StringBuilder(words.Length);
        foreach (var line in words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (settled.Length > 0)
            {
                settled.Append(Stays(Tail(settled), line, role) ? '\n' : ' ');
            }

            settled.Append(line);
        }

        return settled.ToString();
    }

    /// <summary>The line that a piece would go on with, as far as it matters.</summary>
    private static string Tail(StringBuilder settled)
    {
        var tail = settled.ToString(Math.Max(0, settled.Length - LongestTail), Math.Min(settled.Length, LongestTail));
        return tail[(tail.LastIndexOf('\n') + 1)..];
    }

    private static bool Stays(string above, string line, ColumnRole role) => role switch
    {
        ColumnRole.Lead or ColumnRole.Cooperation or ColumnRole.Agency => above[^1] == ';' || BeginsName(above, line),
        ColumnRole.LeadAndCooperation => above[^1] == ';' || BeginsName(above, line) || LeadSplit.Read($"A\n{line}") is not null,
        ColumnRole.Time => (StaysAnywhere(above[^1], line[0]) || char.IsUpper(line[0])) && Deadlines.IsComplete(above),
        _ => StaysAnywhere(above[^1], line[0]) || (char.IsUpper(line[0]) && role is not (ColumnRole.Content or ColumnRole.Number) && above[^1] is not ('-' or '–' or '/' or ',' or '(')),
    };

    private static bool StaysAnywhere(char before, char after) => after is '-' or '+' or '•' || before is '.' or ';' or ':';

    /// <summary>Whether a line begins another office: "Văn phòng" goes on with "HĐND và UBND", "Phòng Văn hóa" with "- Xã hội".</summary>
    private static bool BeginsName(string above, string line)
    {
        var name = line.TrimStart('-', '+', '•', '*', '–', ' ');
        return OfficeNames.Begin(name) && above[^1] is not ('-' or '–' or '/' or '(' or '&') && !Array.Exists(Unfinished, w => above.EndsWith(w, StringComparison.OrdinalIgnoreCase));
    }
}
