using System.Text.RegularExpressions;
using CcHc.Publisher.Model.Dates;

namespace CcHc.Publisher.Import.Heads;

/// <summary>The years that a title names.</summary>
internal static partial class YearsOf
{
    private const int LongestTitle = 600;

    /// <summary>One year before a range, as in <c>Chương trình giai đoạn 2021-2030 năm 2026</c>; null where there is none. <c>đến năm 2030</c> is no plan's year.</summary>
    public static PlanPeriod? Title(string title)
    {
        var text = title.Length > LongestTitle ? title[..LongestTitle] : title;
        foreach (Match year in YearPattern().Matches(text))
        {
            return Period(year.Groups["year"].Value, year.Groups["year"].Value);
        }

        return RangePattern().Match(text) is { Success: true } range ? Period(range.Groups["first"].Value, range.Groups["last"].Value) : null;
    }

    private static PlanPeriod? Period(string first, string last) => (int.Parse(first), int.Parse(last)) is var (f, l) && f <= l ? new PlanPeriod(f, l) : null;

    [GeneratedRegex(@"(?<!đến )(?<!ĐẾN )(?:năm|NĂM|Năm)\s+(?<year>20\d\d)(?!\d|\s*[-–]\s*20\d\d)")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"(?<first>20\d\d)\s*[-–]\s*(?<last>20\d\d)")]
    private static partial Regex RangePattern();
}
