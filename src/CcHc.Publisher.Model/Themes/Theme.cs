namespace CcHc.Publisher.Model.Themes;

/// <summary>A theme with all that it takes over from the themes that it extends.</summary>
public sealed record Theme
{
    /// <summary>The folder's name below <c>themes/</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its templates, by path, ordinal.</summary>
    public required IReadOnlyList<ThemeTemplate> Templates { get; init; }

    /// <summary>Its words in the site's language: nested names joined with dots → text.</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>Its words in English, for the summary that is English in any site; empty where it has none.</summary>
    public IReadOnlyDictionary<string, string> EnglishWords { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The parts of its style sheet, by path, ordinal.</summary>
    public IReadOnlyList<ThemeSheet> Sheets { get; init; } = [];

    /// <summary>The files that are copied into the site's <c>assets/</c>, by path, ordinal.</summary>
    public required IReadOnlyList<ThemeAsset> Assets { get; init; }

    /// <summary>What it lets a site choose, by name, ordinal.</summary>
    public IReadOnlyList<ThemeOption> Options { get; init; } = [];

    /// <summary>What the site chose.</summary>
    public ThemeSettings Settings { get; init; } = new();
}
