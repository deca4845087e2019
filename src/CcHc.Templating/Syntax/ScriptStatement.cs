namespace CcHc.Templating.Syntax;

/// <summary>Something that is rendered or done.</summary>
/// <param name="kind">Which class the node is of.</param>
/// <param name="span">Where it stands.</param>
public abstract class ScriptStatement(ScriptNodeKind kind, SourceSpan span) : ScriptNode(kind, span)
{
    /// <summary>The white space before its braces, when nothing else stands before them on the line; each further line
    /// that the statement prints starts with it. Null when there is none.</summary>
    public string? Indent { get; init; }
}
