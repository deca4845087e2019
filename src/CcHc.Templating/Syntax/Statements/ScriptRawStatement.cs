namespace CcHc.Templating.Syntax;

/// <summary>Text outside the braces, after white space control.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="text">The text that is printed.</param>
public sealed class ScriptRawStatement(SourceSpan span, string text) : ScriptStatement(ScriptNodeKind.RawStatement, span)
{
    /// <summary>The text that is printed.</summary>
    public string Text { get; } = text;
}
