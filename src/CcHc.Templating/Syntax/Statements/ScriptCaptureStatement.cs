namespace CcHc.Templating.Syntax;

/// <summary><c>capture x</c> … <c>end</c>: puts what is rendered into a variable.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="target">The variable.</param>
/// <param name="body">What is rendered.</param>
public sealed class ScriptCaptureStatement(SourceSpan span, ScriptExpression target, ScriptBlockStatement body) : ScriptStatement(ScriptNodeKind.CaptureStatement, span)
{
    /// <summary>The variable.</summary>
    public ScriptExpression Target { get; } = target;

    /// <summary>What is rendered.</summary>
    public ScriptBlockStatement Body { get; } = body;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Target, Body];
}
