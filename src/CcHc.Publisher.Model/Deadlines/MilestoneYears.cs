namespace CcHc.Publisher.Model.Deadlines;

/// <summary>Gives milestones the years that the cell does not write.</summary>
internal static class MilestoneYears
{
    /// <summary>
    /// A milestone without a year takes that of the next one ("Tháng 11 - 12/2025"), or the year before it where it would come later;
    /// else that of the one before ("Quý I/2026, Quý III"), or the year after it where they hang together and it would come earlier;
    /// else the plan's only year.
    /// </summary>
    public static List<Milestone> Fill(IReadOnlyList<Milestone> milestones, int? onlyYear)
    {
        var filled = milestones.ToList();
        for (var i = filled.Count - 2; i >= 0; i--)
        {
            filled[i] = FromNext(filled[i], filled[i + 1]);
        }

        for (var i = 0; i < filled.Count; i++)
        {
            if (filled[i].Year is null && i > 0)
            {
                var isFramed = filled[i - 1].Kind == DeadlineKind.Year && filled[i].Link != MilestoneLink.Range && filled[i - 1].Link != MilestoneLink.Range;
                filled[i] = FromPrevious(filled[i], filled[i - 1]);
                filled[i - 1] = filled[i - 1] with { IsFrame = isFramed };
            }

            filled[i] = filled[i].Year is null ? filled[i] with { Year = onlyYear } : filled[i];
        }

        for (var i = filled.Count - 2; i >= 0; i--)
        {
            filled[i] = filled[i] is { Day: not null, Month: null } ? FromNext(filled[i] with { Year = null }, filled[i + 1]) : filled[i];
        }

        return filled;
    }

    private static Milestone FromNext(Milestone milestone, Milestone next)
    {
        if (milestone.Year is not null || next.Year is null)
        {
            return milestone;
        }

        var filled = milestone with { Year = next.Year, Month = milestone.Month ?? next.Month };
        return filled.First > next.First ? filled with { Year = next.Year - 1 } : filled;
    }

    private static Milestone FromPrevious(Milestone milestone, Milestone previous)
    {
        var filled = milestone with { Year = previous.Year };
        return milestone.Link != MilestoneLink.None && filled.Last < previous.First ? filled with { Year = previous.Year + 1 } : filled;
    }
}
