namespace CcHc.Templating.Syntax;

/// <summary><c>wrap function arguments</c> … <c>end</c>: calls a function that renders the block as <c>$$</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="target">The function, or a call of it.</param>
/// <param name="body">The block.</param>
public sealed class ScriptWrapStatement(SourceSpan span, ScriptExpression target, ScriptBlockStatement body) : ScriptStatement(ScriptNodeKind.WrapStatement, span)
{
    /// <summary>The function, or a call of it.</summary>
    public ScriptExpression Target { get; } = target;

    /// <summary>The block.</summary>
    public ScriptBlockStatement Body { get; } = body;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Target, Body];
}
