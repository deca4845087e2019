using CcHc.Publisher.Model.Dates;

namespace CcHc.Publisher.Import.Heads;

/// <summary>The date of a paper with the parts it gives.</summary>
internal static class IssueDate
{
    /// <summary>The date; null where not even the year can be read. Dots stand for a blank.</summary>
    public static PartialDate? Read(string day, string month, string year)
    {
        if (Number(year) is not (>= 1900 and <= 2999 and var y))
        {
            return null;
        }

        if (Number(month) is not (>= 1 and <= 12 and var m))
        {
            return new PartialDate(y);
        }

        return Number(day) is >= 1 and var d && d <= DateTime.DaysInMonth(y, m) ? new PartialDate(y, m, d) : new PartialDate(y, m);
    }

    private static int? Number(string text) => int.TryParse(string.Concat(text.Where(char.IsAsciiDigit)), out var number) ? number : null;
}
