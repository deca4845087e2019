namespace CcHc.Publisher.Model.Themes;

/// <summary>What a site chose of what its theme offers, by the option's name; the theme's defaults where it chose nothing.</summary>
public sealed record ThemeSettings
{
    /// <summary>Texts, addresses and colours, as written.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Pictures.</summary>
    public IReadOnlyDictionary<string, ThemeImage> Images { get; init; } = new Dictionary<string, ThemeImage>(StringComparer.Ordinal);

    /// <summary>Lists of links.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ThemeLink>> Links { get; init; } = new Dictionary<string, IReadOnlyList<ThemeLink>>(StringComparer.Ordinal);

    /// <summary>The colours that differ from the theme's own, in the order of the options.</summary>
    public IReadOnlyList<ThemeColor> Colors { get; init; } = [];
}
