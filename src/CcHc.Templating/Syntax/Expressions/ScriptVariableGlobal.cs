namespace CcHc.Templating.Syntax;

/// <summary>A variable of the current object: <c>title</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="name">The name, without marks.</param>
public sealed class ScriptVariableGlobal(SourceSpan span, string name) : ScriptExpression(ScriptNodeKind.VariableGlobal, span)
{
    /// <summary>The name, without marks.</summary>
    public string Name { get; } = name;
}
