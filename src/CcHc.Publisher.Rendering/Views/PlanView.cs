namespace CcHc.Publisher.Rendering.Views;

/// <summary>A plan in short: on cards, and as what a task belongs to.</summary>
public sealed record PlanView
{
    /// <summary><c>ke-hoach-2026</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary><c>2026</c> or <c>2026-2030</c>.</summary>
    public required string Period { get; init; }

    /// <summary>Number and symbol, or null where the paper leaves the number blank.</summary>
    public string? Number { get; init; }

    /// <summary>The day of issue with the parts that the paper gives, in words; null where it gives none.</summary>
    public string? Issued { get; init; }

    /// <summary>Its page.</summary>
    public required string Url { get; init; }

    /// <summary>The page of its indicators, or null where it has none.</summary>
    public string? IndicatorsUrl { get; init; }

    /// <summary>The page of its deadlines by quarter and month, or null where it has no tasks.</summary>
    public string? TimelineUrl { get; init; }

    /// <summary>How far it is.</summary>
    public required SummaryView Summary { get; init; }
}
