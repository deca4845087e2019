namespace CcHc.Publisher.Model.Deadlines;

/// <summary>What a cell without its brackets says.</summary>
/// <param name="Milestones">The days and periods that it names, in its order.</param>
/// <param name="IsRecurring">Whether it says that the work is done over and over within a year.</param>
/// <param name="IsAnnual">Whether it says that the work is done every year.</param>
/// <param name="HasCondition">Whether any clause hangs on something else.</param>
/// <param name="Conditions">The conditions that stand for themselves or right behind a deadline, in its order.</param>
internal sealed record DeadlinePhrase(
    IReadOnlyList<Milestone> Milestones,
    bool IsRecurring,
    bool IsAnnual,
    bool HasCondition,
    IReadOnlyList<string> Conditions)
{
    /// <summary>Whether it says when: a milestone or a recurrence.</summary>
    public bool SaysWhen => Milestones.Count > 0 || IsRecurring || IsAnnual;
}
