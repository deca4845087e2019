using CcHc.Publisher.Model.Agencies;

namespace CcHc.Publisher.Rendering.Feeds;

/// <summary>One piece of news: a report, a decision on a deadline, or a result.</summary>
public sealed record FeedEntry
{
    /// <summary>Names it for good, wherever the site stands.</summary>
    public required string Id { get; init; }

    /// <summary>Its day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>What it says, a line each.</summary>
    public required string Summary { get; init; }

    /// <summary>The full address of the page on which it stands.</summary>
    public required string Url { get; init; }

    /// <summary>The papers it rests on that can be opened.</summary>
    public IReadOnlyList<FeedLink> Evidence { get; init; } = [];

    /// <summary>The agencies that it concerns.</summary>
    public required IReadOnlyList<Agency> Agencies { get; init; }
}
