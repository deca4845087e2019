namespace CcHc.Publisher.Model.Themes;

/// <summary>A picture that a site chose.</summary>
/// <param name="Path">Its path below the site's <c>assets</c> folder, with <c>/</c>.</param>
/// <param name="Source">Where it stands on disk.</param>
/// <param name="Alt">The words that stand for it; <c>""</c> where it only adorns.</param>
public sealed record ThemeImage(string Path, string Source, string Alt);
