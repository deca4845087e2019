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

    private static string Label(WordTable words, Plan plan) => words.Fill("badge.plan", ("period", plan.Period.ToString()));

    private static Badge Of(UnitData data, string label, IReadOnlyList<TaskProgress> tasks)
    {
        var words = data.Words;
        var isReported = tasks.Any(t => t.Updates.Count > 0);
        var message = tasks.Count == 0 ? words["badge.no_tasks"]
            : isReported ? Reported(data, ProgressCalculator.Summarize(tasks))
            : words.Fill("badge.silent", ("count", $"{tasks.Count}"));
        return new Badge(label, data.Unit.IsSample ? $"{message} ({words["badge.sample"]})" : message, isReported);
    }

    private static string Reported(UnitData data, ProgressSummary summary) => summary.Counted == 0
        ? data.Words["badge.nothing_counted"]
        : data.Words.Fill("badge.done", ("done", $"{summary.Completed}"), ("counted", $"{summary.Counted}"), ("date", new DateForm(data.Words).Write(data.AsOf)));
}
