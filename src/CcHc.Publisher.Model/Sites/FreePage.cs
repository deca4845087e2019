using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Documents;

namespace CcHc.Publisher.Model.Sites;

/// <summary>A page of the site that belongs to no plan (<c>content/trang/</c>).</summary>
public sealed record FreePage
{
    /// <summary>The file's name: <c>gioi-thieu</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its place in the menu; pages without one come last.</summary>
    public int? Order { get; init; }

    /// <summary>Earlier addresses, from the site's root.</summary>
    public IReadOnlyList<string> FormerAddresses { get; init; } = [];

    /// <summary>Its text.</summary>
    public required MarkdownText Body { get; init; }

    /// <summary>Where its file begins.</summary>
    public required SourceLocation Source { get; init; }
}
