using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Model.Themes;

/// <summary>Something that a theme lets a site choose (<c>options</c> in <c>theme.yml</c>).</summary>
public sealed record ThemeOption
{
    /// <summary>Its name below <c>theme_options</c>: <c>accent</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds.</summary>
    public required ThemeOptionKind Kind { get; init; }

    /// <summary>What it is for, in Vietnamese, one line.</summary>
    public required string Label { get; init; }

    /// <summary>What holds where the site chooses nothing; null for nothing.</summary>
    public string? Default { get; init; }

    /// <summary>For a colour: the custom property that it sets, <c>--brand</c>.</summary>
    public string? Property { get; init; }

    /// <summary>For a colour: when it holds.</summary>
    public ThemeScheme Scheme { get; init; }

    /// <summary>For a colour: the colours that it stands beside and must be told from.</summary>
    public IReadOnlyList<HexColor> Against { get; init; } = [];

    /// <summary>For a colour: the least contrast with each of them.</summary>
    public decimal Contrast { get; init; } = HexColor.TextContrast;

    /// <summary>Where it is declared.</summary>
    public required SourceLocation Source { get; init; }
}
