namespace CcHc.Templating.Syntax;

/// <summary>A variable of the current include or function: <c>$x</c>; <c>$</c> is the arguments, <c>$$</c> the wrapped block.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="name">The name with its first <c>$</c> taken away; empty for the arguments.</param>
public sealed class ScriptVariableLocal(SourceSpan span, string name) : ScriptExpression(ScriptNodeKind.VariableLocal, span)
{
    /// <summary>The name with its first <c>$</c> taken away; empty for the arguments.</summary>
    public string Name { get; } = name;
}
