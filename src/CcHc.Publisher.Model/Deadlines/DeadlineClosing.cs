using CcHc.Publisher.Model.Dates;

namespace CcHc.Publisher.Model.Deadlines;

/// <summary>Makes the deadline out of what a cell says: its milestones, its recurrence and its condition.</summary>
internal static class DeadlineClosing
{
    /// <summary>The deadline of a phrase that says when.</summary>
    /// <param name="phrase">What the cell says.</param>
    /// <param name="period">The plan's years.</param>
    /// <param name="condition">What it hangs on, or null.</param>
    /// <returns>Unspecified where a day does not exist, a year is missing, or a range ends before it starts.</returns>
    public static Deadline Close(DeadlinePhrase phrase, PlanPeriod period, string? condition)
    {
        var recurs = phrase.IsRecurring || phrase.IsAnnual;
        var written = phrase.IsAnnual ? [.. phrase.Milestones.Where(m => m.Year is not null)] : phrase.Milestones;
        var filled = MilestoneYears.Fill(written, period.OnlyYear);
        filled.RemoveAll(m => recurs ? m.Year is null : m.IsFrame && !m.IsStart);

        if (filled.Exists(m => m.First is null) || MilestoneRanges.Join(filled) is not { } milestones)
        {
            return Deadline.Unspecified;
        }

        var start = milestones.Find(m => m.IsStart) is { } opening ? opening.RangeStart ?? (opening.IsAfter ? opening.Last?.AddDays(1) : opening.First) : null;
        var last = milestones.Where(m => !m.IsStart).Aggregate(default(Milestone), (a, m) => a is null || m.LastInTime >= a.LastInTime ? m : a);
        var kind = phrase.IsRecurring ? DeadlineKind.Recurring : phrase.IsAnnual ? DeadlineKind.Annual : last is null ? DeadlineKind.Recurring : KindOf(last);
        return new Deadline
        {
            Kind = kind,
            Start = StartOf(last, start),
            Due = phrase.IsAnnual ? null : last is { IsBefore: true } ? last.First : last?.Last,
            LastDay = phrase.IsAnnual ? null : last?.LastInTime,
            Condition = condition,
        };
    }

    private static DeadlineKind KindOf(Milestone last) => last.IsBefore ? DeadlineKind.BeforeDate : last.Kind;

    /// <summary>What "từ" names, else the beginning of the range, else the first day of a named period.</summary>
    private static DateOnly? StartOf(Milestone? last, DateOnly? start)
    {
        if (last is null || (start is not null && start <= last.LastInTime))
        {
            return start;
        }

        return last.RangeStart ?? (last.Kind == DeadlineKind.Date || last.IsBefore ? null : last.First);
    }
}
