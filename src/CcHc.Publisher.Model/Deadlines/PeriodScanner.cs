namespace CcHc.Publisher.Model.Deadlines;

/// <summary>Reads the day or the period that is named at a place of a cell.</summary>
internal sealed class PeriodScanner(DeadlineWords words)
{
    private const int MonthsInYear = 12;
    private const int MonthsInHalf = 6;
    private const int MonthsInQuarter = 3;

    private readonly DateScanner _dates = new(words);

    /// <summary>Reads what begins at a place.</summary>
    /// <param name="at">The place.</param>
    /// <param name="previous">The milestone that ended just before, joined by a dash, comma or the like: it lends its unit to a bare number; else null.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>The milestone; null where none begins here.</returns>
    public Milestone? Read(int at, Milestone? previous, out int end)
    {
        var token = words[at];
        var found = token switch
        {
            { Number: not null } => ReadNumber(at, previous, out end),
            { Text: "thang" or "t" } when words[at + 1].Number is not null => ReadMonth(at, out end),
            { Text: "sau" } => ReadMonthsOfYear(at, MonthsInHalf, out end),
            { Text: "nua" } => ReadHalf(at, out end),
            { Text: "nam" } => ReadYear(at, out end),
            { IsWord: true } => ReadQuarter(at, previous, out end),
            _ => Nothing(at, out end),
        };
        return found;
    }

    private Milestone? ReadNumber(int at, Milestone? previous, out int end)
    {
        if (words[at - 1].Text is "tuan" or "thu" or "dot" or "lan")
        {
            return Nothing(at, out end);
        }

        if (_dates.Read(at, out end) is { } date)
        {
            return date;
        }

        var number = words[at];
        if (number.IsYear)
        {
            return ReadBareYear(at, out end);
        }

        if (!number.IsShort)
        {
            return Nothing(at, out end);
        }

        if (words.Stand(at + 1, "thang") && words[at - 1].Text != "ngay" && ReadMonthsOfYear(at, number.Number ?? 0, out end) is { } months)
        {
            return months;
        }

        return ReadDayOfRange(at, out end) ?? ReadBareQuarter(at, previous, out end) ?? ReadBareMonth(at, previous, out end) ?? ReadDayAndMonth(at, previous, out end);
    }

    /// <summary><c>2026</c>, <c>2026-06</c>; not the year in <c>12/2026/QĐ-UBND</c>.</summary>
    private Milestone? ReadBareYear(int at, out int end)
    {
        var (year, sign, month) = (words[at], words[at + 1], words[at + 2]);
        var isIsoMonth = sign.Text == "-" && sign.Start == year.End && month.Start == sign.End && month is { Text.Length: 2, Number: >= 1 and <= MonthsInYear };
        if (isIsoMonth && !words.IsSeparator(at + 3))
        {
            return Month(at + 3, year.Number, month.Number, out end);
        }

        return words[at - 1].Text == "/" || sign.Text == "/" ? Nothing(at, out end) : Year(at + 1, year.Number, out end);
    }

    /// <summary><c>Tháng 01/2026</c>, <c>tháng 6 năm 2026</c>, <c>T6/2026</c>.</summary>
    private Milestone? ReadMonth(int at, out int end)
    {
        var number = words[at + 1];
        if (!number.IsShort || (words[at].Text == "t" && number.Start != words[at].End))
        {
            return Nothing(at, out end);
        }

        return Month(words.AfterYear(at + 2, out var year, "/", "-", ".", ","), year, number.Number, out end);
    }

    /// <summary><c>6 tháng đầu năm 2026</c>, <c>9 tháng đầu năm</c>.</summary>
    private Milestone? ReadMonthsOfYear(int at, int count, out int end)
    {
        var isLast = words.Stand(at + 1, "thang", "cuoi");
        if ((!isLast && !words.Stand(at + 1, "thang", "dau")) || count is < 1 or >= MonthsInYear)
        {
            return Nothing(at, out end);
        }

        end = words.AfterYear(at + 3, out var year, "/");
        end = end == at + 3 && words[end].Text == "nam" ? end + 1 : end;
        return new Milestone
        {
            Kind = count switch { MonthsInHalf => DeadlineKind.Half, MonthsInQuarter => DeadlineKind.Quarter, _ => DeadlineKind.Month },
            Year = year,
            Month = isLast ? MonthsInYear - count + 1 : 1,
            Months = count,
        };
    }

    /// <summary><c>Nửa đầu năm 2026</c>.</summary>
    private Milestone? ReadHalf(int at, out int end)
    {
        var isLast = words[at + 1].Text == "cuoi";
        if (!isLast && words[at + 1].Text != "dau")
        {
            return Nothing(at, out end);
        }

        end = words.AfterYear(at + 2, out var year);
        end = end == at + 2 && words[end].Text == "nam" ? end + 1 : end;
        return new Milestone { Kind = DeadlineKind.Half, Year = year, Month = isLast ? MonthsInHalf + 1 : 1, Months = MonthsInHalf };
    }

    /// <summary><c>Năm 2026</c>; <c>trong năm</c>, <c>cuối năm</c>, <c>hết năm</c> without a year.</summary>
    private Milestone? ReadYear(int at, out int end)
    {
        if (words[at + 1].IsYear)
        {
            return ReadBareYear(at + 1, out end);
        }

        var isYear = words[at].Is("năm", "nam") && words[at + 1].Number is null && words[at + 1].Text is not ("hoc" or "sau" or "tiep" or "toi" or "truoc");
        return isYear && words[at - 1].Text is "trong" or "ca" or "het" or "cuoi" or "suot" ? Year(at + 1, year: null, out end) : Nothing(at, out end);
    }

    /// <summary><c>Quý I/2026</c>, <c>Quí IV-2025</c>, <c>Quý 2 năm 2026</c>, <c>Q1/2026</c>; <c>II/2026</c> behind another quarter.</summary>
    private Milestone? ReadQuarter(int at, Milestone? previous, out int end)
    {
        var word = words[at];
        if (previous is { Kind: DeadlineKind.Quarter } && QuarterNumber.Read(word) is { } joined)
        {
            return Quarter(at + 1, joined, out end);
        }

        if (QuarterNumber.ReadGlued(word) is { } glued)
        {
            return Quarter(at + 1, glued, out end);
        }

        var number = word.Text == "q" && words[at + 1].Text == "." ? at + 2 : at + 1;
        var isQuarter = word.Unified is "quý" or "quí" or "quy" or "qui" || (word.Text == "q" && (number > at + 1 || words[number].Start == word.End));
        if (isQuarter && words[at + 1].Text is "dau" or "cuoi" && words[at + 2].Text == "nam")
        {
            return ReadQuartersOfYear(at, out end);
        }

        return isQuarter && QuarterNumber.Read(words[number]) is { } quarter ? Quarter(number + 1, quarter, out end) : Nothing(at, out end);
    }

    /// <summary><c>Quý đầu năm 2026</c>, <c>hai quý cuối năm</c>.</summary>
    private Milestone ReadQuartersOfYear(int at, out int end)
    {
        var count = QuarterNumber.Read(words[at - 1]) is { } written and <= 3 ? written : 1;
        end = words.AfterYear(at + 2, out var year);
        end = Math.Max(end, at + 3);
        return new Milestone
        {
            Kind = count == 2 ? DeadlineKind.Half : DeadlineKind.Quarter,
            Year = year,
            Month = words[at + 1].Text == "dau" ? 1 : MonthsInYear - (count * MonthsInQuarter) + 1,
            Months = count * MonthsInQuarter,
        };
    }

    private Milestone? ReadBareQuarter(int at, Milestone? previous, out int end) =>
        previous is { Kind: DeadlineKind.Quarter } && words[at].Number is >= 1 and <= 4 && Quarter(at + 1, words[at].Number ?? 0, out end) is var quarter && words.MayFollowNumber(end)
            ? quarter
            : Nothing(at, out end);

    /// <summary>The <c>01</c> of <c>01 đến ngày 15/6/2026</c>.</summary>
    private Milestone? ReadDayOfRange(int at, out int end)
    {
        var next = words.IsRange(at + 1) ? at + 2 : -1;
        next = next > 0 && words[next].Text == "ngay" ? next + 1 : next;
        var isRange = next > 0 && (_dates.Read(next, out _) is not null || (words[next].IsShort && words[next + 1].Text == "/" && words[next + 2].IsShort));
        end = at + 1;
        return isRange ? new Milestone { Kind = DeadlineKind.Date, Day = words[at].Number } : null;
    }

    /// <summary><c>6/2025</c>; the <c>11</c> of <c>11-12/2025</c>; the <c>12</c> of <c>tháng 6, 12/2026</c>.</summary>
    private Milestone? ReadBareMonth(int at, Milestone? previous, out int end)
    {
        var number = words[at].Number ?? 0;
        if (number is < 1 or > MonthsInYear)
        {
            return Nothing(at, out end);
        }

        if (words.Stand(at + 1, "/") && words[at + 2].IsYear && words[at + 3].Text != "/")
        {
            return Month(at + 3, words[at + 2].Number, number, out end);
        }

        if (words.Stand(at + 1, "-") && words[at + 2].IsYear && words[at + 2].Start == words[at].End + 1)
        {
            return Month(at + 3, words[at + 2].Number, number, out end);
        }

        var isFirstOfTwo = words.Stand(at + 1, "-") && words[at + 2] is { IsShort: true, Number: <= MonthsInYear } && words.Stand(at + 3, "/") && words[at + 4].IsYear;
        if (isFirstOfTwo)
        {
            return Month(at + 1, year: null, number, out end);
        }

        end = words.AfterYear(at + 1, out var year);
        return previous is { Kind: DeadlineKind.Month } && words[end].Text != "/" && words.MayFollowNumber(end) ? Month(end, year, number, out end) : Nothing(at, out end);
    }

    /// <summary><c>15/12</c> without a year, where nothing else can be meant: "đạt 1/3 kế hoạch" is none.</summary>
    private Milestone? ReadDayAndMonth(int at, Milestone? previous, out int end)
    {
        var isWritten = words.Stand(at + 1, "/") && words[at + 2].IsShort && words[at + 3].Text != "/";
        var isNamed = words[at - 1].Text is "ngay" or "truoc" or "den" or "tu" or "nhat" or "het" or "thanh" or "han" or "vao";
        var isAlone = (previous is not null || words.EndsClause(at - 1) || at == 0) && words.MayFollowNumber(at + 3);
        return isWritten && (isNamed || isAlone) ? DateScanner.Date(at + 3, year: null, words[at + 2].Number, words[at].Number, out end) : Nothing(at, out end);
    }

    private static Milestone? Nothing(int at, out int end)
    {
        end = at;
        return null;
    }

    private static Milestone Month(int after, int? year, int? month, out int end)
    {
        end = after;
        return new Milestone { Kind = DeadlineKind.Month, Year = year, Month = month };
    }

    private static Milestone Year(int after, int? year, out int end)
    {
        end = after;
        return new Milestone { Kind = DeadlineKind.Year, Year = year, Month = 1, Months = MonthsInYear };
    }

    /// <summary>A quarter and the year behind it. A quarter above four has a month above twelve, so that it does not exist.</summary>
    private Milestone Quarter(int after, int quarter, out int end)
    {
        end = words.AfterYear(after, out var year, "/", "-", ".", ",");
        return new Milestone { Kind = DeadlineKind.Quarter, Year = year, Month = quarter == 0 ? 0 : ((quarter - 1) * MonthsInQuarter) + 1, Months = MonthsInQuarter };
    }
}
