namespace CcHc.Publisher.Rendering.Views;

/// <summary>What an agency's own page shows.</summary>
public sealed record AgencyDetailView
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings of it in the papers.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether nobody in particular answers for it.</summary>
    public bool IsCollective { get; init; }

    /// <summary>How far the tasks are that it leads.</summary>
    public required SummaryView Summary { get; init; }

    /// <summary>A picture of how many of them are in each state; empty where nothing was reported.</summary>
    public required string StatesHtml { get; init; }

    /// <summary>The deadlines of the tasks it leads, by quarter and month.</summary>
    public required TimelineView Timeline { get; init; }

    /// <summary>How many tasks it joins.</summary>
    public required int JoinedCount { get; init; }

    /// <summary>Its tasks, plan by plan; plans without any are left out.</summary>
    public IReadOnlyList<AgencyPlanView> Plans { get; init; } = [];

    /// <summary>The date to which all answers refer.</summary>
    public required DateView AsOf { get; init; }
}
