namespace CcHc.Publisher.Model.Deadlines;

/// <summary>Reads the full day that is named at a place of a cell: <c>15/12/2026</c>, <c>15 tháng 12 năm 2026</c>, <c>2026-12-15</c>.</summary>
internal sealed class DateScanner(DeadlineWords words)
{
    /// <summary>A date of these parts, which need not exist.</summary>
    public static Milestone Date(int after, int? year, int? month, int? day, out int end)
    {
        end = after;
        return new Milestone { Kind = DeadlineKind.Date, Year = year, Month = month, Day = day };
    }

    /// <summary>Reads a full day that begins at a place.</summary>
    /// <returns>The date, which need not exist; null where none begins here.</returns>
    public Milestone? Read(int at, out int end)
    {
        var (first, second, third) = (words[at], words[at + 2], words[at + 4]);
        if (first.IsYear && words.IsSeparator(at + 1) && second.IsShort && words[at + 3].Text == words[at + 1].Text && third.IsShort)
        {
            return Date(at + 5, first.Number, second.Number, third.Number, out end);
        }

        if (!first.IsShort)
        {
            return Nothing(at, out end);
        }

        var month = words[at + 1].Text is "thang" ? at + 2 : (words.IsSeparator(at + 1) || words[at + 1].Text == ",") && words[at + 2].Text == "thang" ? at + 3 : -1;
        if (month > 0)
        {
            return words[month].IsShort ? Date(words.AfterYear(month + 1, out var year), year, words[month].Number, first.Number, out end) : Nothing(at, out end);
        }

        var isOneOfTwoMonths = words.Stand(at + 3, "/") && !words.Stand(at + 1, "/") && first.Number <= 12 && words[at - 1].Text != "ngay";
        if (!words.IsSeparator(at + 1) || !second.IsShort || isOneOfTwoMonths)
        {
            return Nothing(at, out end);
        }

        if (words.IsSeparator(at + 3) && (third.IsYear || (third.IsShortYear && words.Stand(at + 3, "/") && words.Stand(at + 1, "/"))))
        {
            return Date(at + 5, third.FullYear, second.Number, first.Number, out end);
        }

        var afterYear = words[at + 3].IsWord ? words.AfterYear(at + 3, out var named) : words.AfterYear(at + 3, out named, ",");
        return named is not null ? Date(afterYear, named, second.Number, first.Number, out end) : Nothing(at, out end);
    }

    private static Milestone? Nothing(int at, out int end)
    {
        end = at;
        return null;
    }
}
