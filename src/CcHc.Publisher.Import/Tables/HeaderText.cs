using System.Text.RegularExpressions;
using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Import.Tables;

/// <summary>The words of a header cell.</summary>
internal static partial class HeaderText
{
    /// <summary>One line, without marks, marks of footnotes and a stop or colon at the end.</summary>
    public static string Clean(string cell)
    {
        var words = Emphasis.Plain(cell).Replace('\n', ' ');
        return words.Contains('[', StringComparison.Ordinal) || words.AsSpan().IndexOfAnyExceptInRange('\0', '\u00FF') >= 0 || words.AsSpan().ContainsAny("(*.:")
            ? FootnoteMark().Replace(words, "").Trim(' ', '.', ':', '*')
            : words.Trim();
    }

    /// <summary>Small letters without marks, words between single blanks, signs dropped.</summary>
    public static string Fold(string header)
    {
        var folded = VietnameseText.Fold(header).ToCharArray();
        for (var at = 0; at < folded.Length; at++)
        {
            folded[at] = char.IsLetterOrDigit(folded[at]) ? folded[at] : ' ';
        }

        return string.Join(' ', new string(folded).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"\s*(\[\d{1,2}\]|\(\d{1,2}\)|\(\*+\)|[¹²³⁴⁵⁶⁷⁸⁹]+)")]
    private static partial Regex FootnoteMark();
}
