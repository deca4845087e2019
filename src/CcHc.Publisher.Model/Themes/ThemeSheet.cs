namespace CcHc.Publisher.Model.Themes;

/// <summary>A part of a theme's style sheet.</summary>
/// <param name="Path">Its path below the theme's <c>styles</c> folder, with <c>/</c>; the parts are joined in its ordinal order.</param>
/// <param name="Text">Its rules.</param>
public sealed record ThemeSheet(string Path, string Text);
