namespace CcHc.Templating.Syntax;

/// <summary><c>this</c>: the object that names are looked up in.</summary>
/// <param name="span">Where it stands.</param>
public sealed class ScriptThisExpression(SourceSpan span) : ScriptExpression(ScriptNodeKind.ThisExpression, span);
