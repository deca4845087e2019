namespace CcHc.Publisher.Rendering.Feeds;

/// <summary>News of one unit, plan or agency.</summary>
public sealed record Feed
{
    /// <summary>Names it for good, wherever the site stands.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence about what is in it, or that nothing is.</summary>
    public required string About { get; init; }

    /// <summary>Whose news it is.</summary>
    public required string Author { get; init; }

    /// <summary>The full address of the feed.</summary>
    public required string SelfUrl { get; init; }

    /// <summary>The full address of the page that shows the same.</summary>
    public required string PageUrl { get; init; }

    /// <summary>The language of its words.</summary>
    public required string Language { get; init; }

    /// <summary>Since when there is nothing new, where there are no entries.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Its entries, the newest first.</summary>
    public required IReadOnlyList<FeedEntry> Entries { get; init; }
}
