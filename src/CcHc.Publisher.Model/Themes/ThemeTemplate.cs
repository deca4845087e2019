namespace CcHc.Publisher.Model.Themes;

/// <summary>A template of a theme.</summary>
/// <param name="Path">Its path below the theme, as an include names it: <c>pages/task.html</c>.</param>
/// <param name="File">Its path from the source folder, for messages.</param>
/// <param name="Text">Its text, LF line ends.</param>
public sealed record ThemeTemplate(string Path, string File, string Text);
