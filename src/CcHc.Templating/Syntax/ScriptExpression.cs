namespace CcHc.Templating.Syntax;

/// <summary>Something that has a value.</summary>
/// <param name="span">Where it stands.</param>
public abstract class ScriptExpression(SourceSpan span) : ScriptNode(span);
