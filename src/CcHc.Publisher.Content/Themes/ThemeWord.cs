using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Themes;

/// <summary>A word of a theme.</summary>
/// <param name="Name">Its nested names joined with dots.</param>
/// <param name="Text">Its text.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record ThemeWord(string Name, string Text, SourceLocation Location);
