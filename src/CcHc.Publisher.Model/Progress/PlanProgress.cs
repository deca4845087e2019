using CcHc.Publisher.Model.Plans;

namespace CcHc.Publisher.Model.Progress;

/// <summary>A plan as of a date.</summary>
public sealed record PlanProgress
{
    /// <summary>The plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>Its tasks as of the date, in the plan's order.</summary>
    public required IReadOnlyList<TaskProgress> Tasks { get; init; }

    /// <summary>How far they are together.</summary>
    public required ProgressSummary Summary { get; init; }
}
