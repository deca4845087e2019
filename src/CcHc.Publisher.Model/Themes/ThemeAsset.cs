namespace CcHc.Publisher.Model.Themes;

/// <summary>A file that a theme brings along as it is.</summary>
/// <param name="Path">Its path below the theme's <c>assets</c> folder, with <c>/</c>.</param>
/// <param name="Source">Where it stands on disk.</param>
public sealed record ThemeAsset(string Path, string Source);
