using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Model.Progress;

/// <summary>A task as of a date: the answers, and the entries that existed by then.</summary>
public sealed record TaskProgress
{
    /// <summary>The task.</summary>
    public required PlanTask Task { get; init; }

    /// <summary>The three answers.</summary>
    public required Answers Answers { get; init; }

    /// <summary>The last figure reported, 0 to 100; 100 for a task that became completed and was given no figure since; else null.</summary>
    public int? Percent { get; init; }

    /// <summary>The last day in time, amendments included; null where there is none.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The day of the last report; null where there is none.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>The day on which one of the answers last changed; null where none ever did.</summary>
    public DateOnly? LastChanged { get; init; }

    /// <summary>The reports that existed by then, oldest first.</summary>
    public IReadOnlyList<TaskUpdate> Updates { get; init; } = [];

    /// <summary>The amendments that existed by then, oldest first.</summary>
    public IReadOnlyList<Amendment> Amendments { get; init; } = [];
}
