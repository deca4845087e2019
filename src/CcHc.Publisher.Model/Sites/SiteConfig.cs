using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Themes;

namespace CcHc.Publisher.Model.Sites;

/// <summary>What <c>site.config.yml</c> says.</summary>
public sealed record SiteConfig
{
    /// <summary>The site's name.</summary>
    public required string Title { get; init; }

    /// <summary>Where the site will stand, with a final <c>/</c>; null where it is not said.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The language of the theme's words: <c>vi</c>.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>The folder below <c>themes/</c>.</summary>
    public string Theme { get; init; } = "default";

    /// <summary>What the site chooses of what the theme offers.</summary>
    public IReadOnlyList<WrittenOption> ThemeOptions { get; init; } = [];

    /// <summary>The units in the order they are shown; the others follow by name.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>From how many days before the last day on a task is due soon.</summary>
    public int DueSoonDays { get; init; } = 30;

    /// <summary>Code → severity.</summary>
    public IReadOnlyDictionary<string, Severity> Diagnostics { get; init; } = new Dictionary<string, Severity>(StringComparer.Ordinal);
}
