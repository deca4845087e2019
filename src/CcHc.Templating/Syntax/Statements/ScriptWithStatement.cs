namespace CcHc.Templating.Syntax;

/// <summary><c>with object</c> … <c>end</c>: names are looked up in the object first.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="target">The object.</param>
/// <param name="body">What is rendered.</param>
public sealed class ScriptWithStatement(SourceSpan span, ScriptExpression target, ScriptBlockStatement body) : ScriptStatement(ScriptNodeKind.WithStatement, span)
{
    /// <summary>The object.</summary>
    public ScriptExpression Target { get; } = target;

    /// <summary>What is rendered.</summary>
    public ScriptBlockStatement Body { get; } = body;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Target, Body];
}
