using CcHc.Publisher.Model.Dates;

namespace CcHc.Publisher.Model.Deadlines;

/// <summary>Computes "100 ngày kể từ ngày ban hành Kế hoạch" where the plan's full date is known.</summary>
internal static class IssueTerm
{
    private const int DaysInWeek = 7;

    private static readonly string[] OfThisPlan = ["ngay", "khi", "ke", "hoach", "nay", "duoc", "ban", "hanh", "ky", "tu", "tinh", "sau", ",", "."];

    /// <summary>
    /// The last day of the term. The day of issue itself does not count (Bộ luật Dân sự 2015, Điều 147). Working days are not computed:
    /// they hang on holidays that are decided each year.
    /// </summary>
    /// <returns>Null where the cell names no such term, or the plan's date is not known in full.</returns>
    public static DateOnly? LastDay(IReadOnlyList<DeadlineToken> tokens, PartialDate? issued)
    {
        var words = new DeadlineWords(tokens);
        var at = 0;
        while (at < tokens.Count && tokens[at].Number is null)
        {
            at++;
        }

        var isOfThisPlan = at + 2 < tokens.Count && tokens.Skip(at + 2).All(t => OfThisPlan.Contains(t.Text)) && tokens.Skip(at + 2).Any(t => t.Text is "hanh" or "ky");
        var begins = words[at + 2].Text == "," ? at + 3 : at + 2;
        if (!isOfThisPlan || words[begins].Text is not ("ke" or "tu" or "sau" or "tinh") || issued?.Full is not { } day || words[at].Number is not { } count || count > 9999)
        {
            return null;
        }

        return words[at + 1].Text switch
        {
            "ngay" => AddDays(day, count),
            "tuan" => AddDays(day, count * DaysInWeek),
            "thang" => (DateOnly.MaxValue.Year - day.Year - 1) * 12 >= count ? day.AddMonths(count) : null,
            _ => null,
        };
    }

    private static DateOnly? AddDays(DateOnly day, int days) =>
        day.DayNumber + days <= DateOnly.MaxValue.DayNumber ? day.AddDays(days) : null;
}
