namespace CcHc.Publisher.Content.Sources;

/// <summary>A text file as it was read: composed, LF line ends, no byte order mark.</summary>
/// <param name="File">Its path from the source folder, with <c>/</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record SourceText(string File, string Text);
