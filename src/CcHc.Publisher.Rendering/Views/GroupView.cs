namespace CcHc.Publisher.Rendering.Views;

/// <summary>A group of tasks.</summary>
public sealed record GroupView
{
    /// <summary>Its anchor on the plan's page.</summary>
    public required string Anchor { get; init; }

    /// <summary>Its number, or null for the tasks of a plan without groups.</summary>
    public string? Number { get; init; }

    /// <summary>Its title, or null for the tasks of a plan without groups.</summary>
    public string? Title { get; init; }

    /// <summary>1 for a group, 2 for a group under a group, and so on.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>Its tasks.</summary>
    public IReadOnlyList<TaskView> Tasks { get; init; } = [];

    /// <summary>How far it is, with the groups under it.</summary>
    public required SummaryView Summary { get; init; }
}
