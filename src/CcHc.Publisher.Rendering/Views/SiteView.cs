namespace CcHc.Publisher.Rendering.Views;

/// <summary>The site, on every page.</summary>
public sealed record SiteView
{
    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the theme's words.</summary>
    public required string Language { get; init; }

    /// <summary>The attribute <c> lang="vi"</c> for what comes from the content, where the words of the theme are of another language; else empty.</summary>
    public string ContentLangHtml { get; init; } = "";

    /// <summary>The same attribute for what the configuration says, its title above all, where this page is in English and the site is not; else empty.</summary>
    public string ConfigLangHtml { get; init; } = "";

    /// <summary>The first page.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>The data catalogue.</summary>
    public required string DataUrl { get; init; }

    /// <summary>The search's page, with the tasks and agencies from A to Z.</summary>
    public required string SearchUrl { get; init; }

    /// <summary>The script that searches in the background; null where nothing can be searched: in a site that is opened from a folder, or without content.</summary>
    public string? SearchWorkerUrl { get; init; }

    /// <summary>The folder of the theme's files, with a final <c>/</c>.</summary>
    public required string AssetsUrl { get; init; }

    /// <summary>The free pages, for the menu.</summary>
    public IReadOnlyList<LinkView> Menu { get; init; } = [];

    /// <summary>The colours that the site chose, as a style sheet behind the theme's own; null where it chose none.</summary>
    public string? ColorsUrl { get; init; }

    /// <summary>The full address of the picture that goes with shared links; null where the site has no <c>base_url</c>, or neither it nor the theme a picture.</summary>
    public string? PictureUrl { get; init; }

    /// <summary>What the site chose of what the theme offers, by the option's name.</summary>
    public required IReadOnlyDictionary<string, object?> Options { get; init; }
}
