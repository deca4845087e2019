namespace CcHc.Publisher.Model.Deadlines;

/// <summary>Puts the two ends of every range together.</summary>
internal static class MilestoneRanges
{
    /// <summary>The milestones with each range as its end, which knows where it starts; null where a range ends before it starts.</summary>
    public static List<Milestone>? Join(IReadOnlyList<Milestone> milestones)
    {
        var joined = new List<Milestone>();
        foreach (var milestone in milestones)
        {
            if (milestone.Link != MilestoneLink.Range || joined.Count == 0)
            {
                joined.Add(milestone);
                continue;
            }

            var begin = joined[^1];
            var start = begin.RangeStart ?? (begin.IsAfter ? begin.Last?.AddDays(1) : begin.First);
            if (start is null || milestone.LastInTime is null || start > milestone.LastInTime)
            {
                return null;
            }

            var isYears = begin.Kind is DeadlineKind.Year or DeadlineKind.YearRange && milestone.Kind == DeadlineKind.Year;
            joined[^1] = milestone with { RangeStart = start, Kind = isYears ? DeadlineKind.YearRange : milestone.Kind };
        }

        return joined;
    }
}
