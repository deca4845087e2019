namespace CcHc.Publisher.Model.Themes;

/// <summary>A theme as it stands on disk: templates, words and assets.</summary>
public sealed record Theme
{
    /// <summary>The folder's name below <c>themes/</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its templates, by path, ordinal.</summary>
    public required IReadOnlyList<ThemeTemplate> Templates { get; init; }

    /// <summary>Its words in the site's language: nested names joined with dots → text.</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>The files that are copied into the site's <c>assets/</c>, by path, ordinal.</summary>
    public required IReadOnlyList<ThemeAsset> Assets { get; init; }
}
