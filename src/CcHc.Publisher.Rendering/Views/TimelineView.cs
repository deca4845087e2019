namespace CcHc.Publisher.Rendering.Views;

/// <summary>The deadlines of some tasks by quarter and month.</summary>
public sealed record TimelineView
{
    /// <summary>A chart of how many tasks have their last day in each month, or quarter where the time is long; empty where no task has one.</summary>
    public required string ChartHtml { get; init; }

    /// <summary>The quarters that have any deadline, in order.</summary>
    public IReadOnlyList<TimelineQuarterView> Quarters { get; init; } = [];

    /// <summary>How many tasks stand in the quarters.</summary>
    public required int Dated { get; init; }

    /// <summary>The tasks that recur.</summary>
    public IReadOnlyList<TaskView> Recurring { get; init; } = [];

    /// <summary>The tasks without a last day, those that were suspended or cancelled among them.</summary>
    public IReadOnlyList<TaskView> Undated { get; init; } = [];

    /// <summary>The date to which all answers refer.</summary>
    public required DateView AsOf { get; init; }
}
