namespace CcHc.Publisher.Model.Themes;

/// <summary>A colour that a site chose in place of the theme's own.</summary>
/// <param name="Property">The custom property that it sets: <c>--brand</c>.</param>
/// <param name="Scheme">When it holds.</param>
/// <param name="Value">The colour.</param>
public sealed record ThemeColor(string Property, ThemeScheme Scheme, HexColor Value);
