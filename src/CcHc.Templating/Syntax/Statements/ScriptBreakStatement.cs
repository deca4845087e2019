namespace CcHc.Templating.Syntax;

/// <summary><c>break</c>: leaves the loop.</summary>
/// <param name="span">Where it stands.</param>
public sealed class ScriptBreakStatement(SourceSpan span) : ScriptStatement(ScriptNodeKind.BreakStatement, span);
