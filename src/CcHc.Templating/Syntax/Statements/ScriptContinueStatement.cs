namespace CcHc.Templating.Syntax;

/// <summary><c>continue</c>: goes on with the next element.</summary>
/// <param name="span">Where it stands.</param>
public sealed class ScriptContinueStatement(SourceSpan span) : ScriptStatement(ScriptNodeKind.ContinueStatement, span);
