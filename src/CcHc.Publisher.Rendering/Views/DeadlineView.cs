namespace CcHc.Publisher.Rendering.Views;

/// <summary>What was read out of a task's <c>Thời gian</c>.</summary>
public sealed record DeadlineView
{
    /// <summary>Its kind in data: <c>before-date</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>First day of the period, or null.</summary>
    public DateView? Start { get; init; }

    /// <summary>The last day in time by the plan, or null.</summary>
    public DateView? LastDay { get; init; }

    /// <summary>What it hangs on, or null.</summary>
    public string? Condition { get; init; }
}
