namespace CcHc.Publisher.Rendering.Views;

/// <summary>The page itself, for the layout.</summary>
public sealed record PageView
{
    /// <summary>The name of its template: <c>task</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for search engines and shared links.</summary>
    public required string Description { get; init; }

    /// <summary>The way from the first page to this one, without this one.</summary>
    public IReadOnlyList<LinkView> Breadcrumbs { get; init; } = [];

    /// <summary>Its full address, or null where the site has no <c>base_url</c>.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>The same page in each of its languages, this one among them; empty where it has one only, or the site no <c>base_url</c>.</summary>
    public IReadOnlyList<AlternateView> Alternates { get; init; } = [];

    /// <summary>The summary in English of its unit, or of the site; null where there is none.</summary>
    public string? EnglishUrl { get; init; }

    /// <summary>Its full address, whether search engines may list it or not, for print; null where the site has no <c>base_url</c> or opens from a folder.</summary>
    public string? FullUrl { get; init; }

    /// <summary>Whether search engines may list it. Pages with invented data and the 404 may not be.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>The feed of its news, named by its title; null where it has none.</summary>
    public LinkView? Feed { get; init; }

    /// <summary>The calendar of its deadlines, named by its title; null where there are none.</summary>
    public LinkView? Calendar { get; init; }

    /// <summary>The page that shows how other pages can embed its progress; null where there is none.</summary>
    public string? EmbedUrl { get; init; }

    /// <summary>
    /// What the page says to machines, in JSON-LD: for a <c>script</c> of the type <c>application/ld+json</c>, which no browser runs. Null where the site
    /// has no <c>base_url</c>, and on pages that may not be listed.
    /// </summary>
    public string? LinkedDataHtml { get; init; }

    /// <summary>The unit to which it belongs, or null.</summary>
    public UnitView? Unit { get; init; }
}
