namespace CcHc.Templating.Syntax;

/// <summary>Something that has a value.</summary>
/// <param name="kind">Which class the node is of.</param>
/// <param name="span">Where it stands.</param>
public abstract class ScriptExpression(ScriptNodeKind kind, SourceSpan span) : ScriptNode(kind, span);
