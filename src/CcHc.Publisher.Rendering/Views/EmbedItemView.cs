namespace CcHc.Publisher.Rendering.Views;

/// <summary>A badge and a fragment.</summary>
public sealed record EmbedItemView
{
    /// <summary>Tells it from the others on the page.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>The badge, a picture.</summary>
    public required string BadgeUrl { get; init; }

    /// <summary>The words that stand for the picture.</summary>
    public required string Alt { get; init; }

    /// <summary>The fragment, a small page.</summary>
    public required string FragmentUrl { get; init; }

    /// <summary>HTML that shows the badge on another page, as text to copy.</summary>
    public required string BadgeCode { get; init; }

    /// <summary>HTML that shows the fragment on another page, as text to copy.</summary>
    public required string FragmentCode { get; init; }
}
