namespace CcHc.Publisher.Rendering.Views;

/// <summary>How far a set of tasks is. A percentage is never shown without its counts.</summary>
public sealed record SummaryView
{
    /// <summary>All tasks.</summary>
    public required int Tasks { get; init; }

    /// <summary>Those that count: neither recurring, annual nor cancelled.</summary>
    public required int Counted { get; init; }

    /// <summary>Those that recur.</summary>
    public required int Recurring { get; init; }

    /// <summary>Those of the counted that are completed.</summary>
    public required int Completed { get; init; }

    /// <summary>Those on which a report was published.</summary>
    public required int Reported { get; init; }

    /// <summary>Completed of counted in whole percent; null when nothing counts.</summary>
    public int? Percent { get; init; }

    /// <summary>Tasks by state, those that occur.</summary>
    public IReadOnlyList<CountView> States { get; init; } = [];

    /// <summary>Tasks by timeliness, those that occur.</summary>
    public IReadOnlyList<CountView> Timeliness { get; init; } = [];
}
