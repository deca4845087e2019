namespace CcHc.Publisher.Rendering.Views;

/// <summary>What comes next and what came last.</summary>
public sealed record AgendaView
{
    /// <summary>From how many days before its last day on a task is due soon.</summary>
    public required int DueSoonDays { get; init; }

    /// <summary>How many tasks are due soon.</summary>
    public required int DueSoonCount { get; init; }

    /// <summary>The first ten of them, the nearest last day first.</summary>
    public IReadOnlyList<DueTaskView> DueSoon { get; init; } = [];

    /// <summary>The last five reports, the newest first.</summary>
    public IReadOnlyList<LatestReportView> Latest { get; init; } = [];
}
