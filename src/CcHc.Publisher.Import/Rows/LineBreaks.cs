using System.Text;
using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Tables;

namespace CcHc.Publisher.Import.Rows;

/// <summary>Tells the line breaks of a cell that mean something from those that only wrap it.</summary>
internal static class LineBreaks
{
    /// <summary>The words of a cell: a break stays before an item of a list, and between names that begin with a capital; else it is a blank.</summary>
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
                settled.Append(Stays(settled[^1], line[0], role) ? '\n' : ' ');
            }

            settled.Append(line);
        }

        return settled.ToString();
    }

    private static bool Stays(char before, char after, ColumnRole role) =>
        after is '-' or '+' or '•' || before is '.' or ';' or ':' ||
        (char.IsUpper(after) && role is not (ColumnRole.Content or ColumnRole.Number) && before is not ('-' or '–' or '/' or ',' or '('));
}
