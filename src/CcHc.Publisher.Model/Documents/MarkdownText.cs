using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Model.Documents;

/// <summary>Markdown as an editor wrote it, and where it begins, so that a mistake in it can be shown.</summary>
/// <param name="Text">Composed, LF line ends.</param>
/// <param name="Start">Where its first character stands.</param>
public sealed record MarkdownText(string Text, SourceLocation Start)
{
    /// <summary>Whether it holds nothing but white space.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}
