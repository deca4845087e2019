namespace CcHc.Publisher.Rendering.Views;

/// <summary>The tasks whose last day lies in one month.</summary>
public sealed record TimelineMonthView
{
    /// <summary>Its anchor: <c>t03-2026</c>.</summary>
    public required string Anchor { get; init; }

    /// <summary><c>Tháng 3/2026</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The tasks, the nearest last day first.</summary>
    public IReadOnlyList<TaskView> Tasks { get; init; } = [];

    /// <summary>How many of them are completed.</summary>
    public required int Completed { get; init; }

    /// <summary>How many were reported on and are not completed.</summary>
    public required int Unfinished { get; init; }

    /// <summary>On how many there is no report.</summary>
    public required int Unreported { get; init; }
}
