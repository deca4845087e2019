namespace CcHc.Publisher.Rendering.Calendars;

/// <summary>A day of a calendar.</summary>
public sealed record CalendarEvent
{
    /// <summary>Names it for good, wherever the site stands.</summary>
    public required string Uid { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateOnly Changed { get; init; }

    /// <summary>How often it was moved.</summary>
    public required int Sequence { get; init; }

    /// <summary>What it is.</summary>
    public required string Summary { get; init; }

    /// <summary>More about it, a line each.</summary>
    public required string Description { get; init; }

    /// <summary>Its page's full address, or null where that is not known.</summary>
    public string? Url { get; init; }
}
