namespace CcHc.Publisher.Building;

/// <summary>Which site is meant, and as of when.</summary>
internal sealed record SiteRequest
{
    /// <summary>The folder that holds <c>site.config.yml</c> and <c>content/</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The date to which the site refers.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Today, for entries that are dated after it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Where the site will stand, instead of what the configuration says.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The only unit that is wanted, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the site is to be opened from a folder.</summary>
    public bool IsLocal { get; init; }

    /// <summary>Whether warnings count as errors.</summary>
    public bool WarningsAsErrors { get; init; }
}
