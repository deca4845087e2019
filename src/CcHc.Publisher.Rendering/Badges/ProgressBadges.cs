using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Rendering.Data;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Badges;

/// <summary>What the badges of a unit say. Where nothing was reported they say that, and no count that looks like progress.</summary>
public static class ProgressBadges
{
    /// <summary>The badge of all plans of a unit together.</summary>
    public static Badge OfUnit(UnitData data) => Of(data, data.Unit.Name, [.. data.Plans.SelectMany(p => p.Tasks)]);

    /// <summary>The badge of one plan.</summary>
    public static Badge OfPlan(UnitData data, PlanProgress plan) => Of(data, Label(data.Words, plan.Plan), plan.Tasks);

    /// <summary>The date to which badges and fragments refer.</summary>
    public static string AsOf(UnitData data) => data.Words.Fill("badge.as_of", ("date", new DateForm(data.Words).Write(data.AsOf)));

    private static string Label(WordTable words, Plan plan) => words.Fill("badge.plan", ("period", plan.Period.ToString()));

    private static Badge Of(UnitData data, string label, IReadOnlyList<TaskProgress> tasks)
    {
        var words = data.Words;
        var isReported = tasks.Any(t => t.Updates.Count > 0);
        var message = tasks.Count == 0 ? words["badge.no_tasks"]
            : isReported ? Reported(words, ProgressCalculator.Summarize(tasks))
            : words.Fill("badge.silent", ("count", $"{tasks.Count}"));
        string[] notes = [.. isReported ? [AsOf(data)] : (string[])[], .. data.Unit.IsSample ? [words["badge.sample"]] : (string[])[]];
        return new Badge(label, message, notes.Length == 0 ? null : string.Join(" – ", notes), isReported);
    }

    private static string Reported(WordTable words, ProgressSummary summary) => summary.Counted == 0
        ? words["badge.nothing_counted"]
        : words.Fill("badge.done", ("done", $"{summary.Completed}"), ("counted", $"{summary.Counted}"));
}
