namespace CcHc.Publisher.Model.Deadlines;

/// <summary>A day or a period that a cell names, as far as it names it.</summary>
internal sealed record Milestone
{
    /// <summary>Which of date, month, quarter, half and year it is.</summary>
    public required DeadlineKind Kind { get; init; }

    /// <summary>The year; null where it is not written.</summary>
    public int? Year { get; init; }

    /// <summary>Its first month, 1 to 12 where it exists; null for a day of which only the number is written ("01 đến 15/6").</summary>
    public int? Month { get; init; }

    /// <summary>How many months it lasts.</summary>
    public int Months { get; init; } = 1;

    /// <summary>The day of the month, for a date.</summary>
    public int? Day { get; init; }

    /// <summary>Whether "trước" stands before it: its first day is too late.</summary>
    public bool IsBefore { get; init; }

    /// <summary>Whether it is a start: "từ", or "và những năm tiếp theo" behind it.</summary>
    public bool IsStart { get; init; }

    /// <summary>Whether the start is only after it ("sau ngày …").</summary>
    public bool IsAfter { get; init; }

    /// <summary>How it hangs together with the milestone before it.</summary>
    public MilestoneLink Link { get; init; }

    /// <summary>Whether it is the year that the milestones behind it are in ("Năm 2026: Quý I …, Quý III …") and closes nothing itself.</summary>
    public bool IsFrame { get; init; }

    /// <summary>The beginning of the range that it ends, where it ends one.</summary>
    public DateOnly? RangeStart { get; init; }

    /// <summary>Its first day; null where there is no such day, or its year or month is not known.</summary>
    public DateOnly? First => (Year, Month, Day) switch
    {
        ({ } year and >= 1 and < 9999, { } month and >= 1 and <= 12, var day) when (day ?? 1) >= 1 && (day ?? 1) <= DateTime.DaysInMonth(year, month) =>
            new DateOnly(year, month, day ?? 1),
        _ => null,
    };

    /// <summary>Its last day; null as <see cref="First"/>.</summary>
    public DateOnly? Last => First is { } first && Day is null ? first.AddMonths(Months).AddDays(-1) : First;

    /// <summary>The last day that is still in time.</summary>
    public DateOnly? LastInTime => IsBefore ? First?.AddDays(-1) : Last;
}
