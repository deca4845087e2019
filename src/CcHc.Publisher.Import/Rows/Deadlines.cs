using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Deadlines;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Import.Rows;

/// <summary>Tells a deadline that stands by itself from a piece of one that a page break cut off.</summary>
internal static class Deadlines
{
    private const int LongestRead = 300;

    /// <summary>Any year: whether a phrase names a deadline does not depend on it.</summary>
    private static readonly PlanPeriod AnyYear = new(2026, 2026);

    private static readonly HashSet<string> Unfinished = new(StringComparer.Ordinal)
    {
        "quy", "thang", "nam", "ngay", "tuan", "truoc", "tu", "den", "giai", "doan", "thuong", "hang", "dinh", "cuoi", "dau", "trong", "va", "sau", "theo", "khi",
        "cham", "nhat", "hoan", "lien", "cua", "co",
    };

    /// <summary>Whether a text is a deadline by itself.</summary>
    public static bool IsComplete(string text) =>
        text.Length is > 0 and <= LongestRead && DeadlineReader.Read(text, AnyYear, issued: null).Kind != DeadlineKind.Unspecified && !Unfinished.Contains(LastWord(text));

    /// <summary>Whether a text goes on with a deadline above it, rather than being one of its own.</summary>
    public static bool GoesOn(CellText above, string text)
    {
        if (above.IsEmpty)
        {
            return false;
        }

        return above.IsOpen || char.IsLower(text[0]) || !(char.IsLetterOrDigit(text[0]) || text[0] is '-' or '+') || IsBareYear(text) ||
            (above.Length <= LongestRead && !IsComplete(above.ToString()));
    }

    /// <summary><c>2026</c>, <c>/2026</c>: the end of a deadline rather than one of its own. A day such as <c>15/12/2026</c> is one.</summary>
    private static bool IsBareYear(string text) => !text.Any(char.IsLetter) && text.Count(char.IsDigit) <= 4;

    private static string LastWord(string text) => VietnameseText.Fold(text[(text.LastIndexOf(' ') + 1)..]);
}
