namespace CcHc.Publisher.Model.Deadlines;

/// <summary>Reads the phrases of work that is done over and over.</summary>
internal sealed class RecurrenceScanner(DeadlineWords words)
{
    /// <summary>Reads the phrase at a place.</summary>
    /// <param name="at">The place.</param>
    /// <param name="recurrence">Whether it is recurring, annual or merely periodic ("định kỳ").</param>
    /// <returns>How many tokens it has; 0 where none begins here.</returns>
    public int Read(int at, out Recurrence recurrence)
    {
        recurrence = Recurrence.Recurring;
        switch (words[at].Text)
        {
            case "thuong" when words[at + 1].Text == "xuyen":
            case "lien" when words[at + 1].Text == "tuc":
                return 2;
            case "thuong" when words[at + 1].Text == "nien":
                recurrence = Recurrence.Annual;
                return 2;
            case "dinh" when words[at + 1].Text is "ky" or "ki":
                recurrence = IsUnit(at + 2) ? Recurrence.Recurring : Recurrence.Periodic;
                return 2;
            case "hang" when IsUnit(at + 1):
            case "moi" when IsUnit(at + 1) && words[at].Unified is "môĩ" or "moi":
                recurrence = words[at + 1].Text == "nam" ? Recurrence.Annual : Recurrence.Recurring;
                return 2;
            case "cac" or "tung" when words[at + 1].Unified is "quý" or "quí" or "tháng" or "tuần" && (words.EndsClause(at + 2) || words[at + 2].Text is "trong" or "cua"):
                return 2;
            case "theo" when words[at + 1].Unified is "quý" or "quí" or "tháng" or "tuần" && words.MayFollowNumber(at + 2) && words[at + 2].Number is null:
                return 2;
            case "lan" when words[at].Unified is "lần" or "lan":
                return ReadTimes(at, ref recurrence);
            default:
                return 0;
        }
    }

    /// <summary><c>2 lần/năm</c>, <c>6 tháng một lần</c>, <c>quý/lần</c>; once a year is annual.</summary>
    private int ReadTimes(int at, ref Recurrence recurrence)
    {
        if (words[at + 1].Text is "/" or "mot" or "moi" && IsUnit(at + 2))
        {
            recurrence = words[at + 2].Text == "nam" && words[at - 1].Number is null or 1 ? Recurrence.Annual : Recurrence.Recurring;
            return 3;
        }

        if ((words[at - 1].Text is "/" or "mot" || words[at - 1].Number == 1) && IsUnit(at - 2))
        {
            recurrence = words[at - 2].Text == "nam" && words[at - 3].Number is null or 1 ? Recurrence.Annual : Recurrence.Recurring;
            return 1;
        }

        return 0;
    }

    private bool IsUnit(int at) => words[at].Text is "ngay" or "tuan" or "thang" or "quy" or "qui" or "nam" or "ky" or "ki";
}
