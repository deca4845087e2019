namespace CcHc.Publisher.Rendering.Fragments;

/// <summary>A small page that another site shows in a frame.</summary>
public sealed record Fragment
{
    /// <summary>The language of its words.</summary>
    public required string Language { get; init; }

    /// <summary>What it is about.</summary>
    public required string Title { get; init; }

    /// <summary>The ways to its style sheets.</summary>
    public required IReadOnlyList<string> StyleUrls { get; init; }

    /// <summary>What it says, a paragraph each.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>The way to the page that says more.</summary>
    public required string PageUrl { get; init; }

    /// <summary>The words of that link.</summary>
    public required string PageText { get; init; }
}
