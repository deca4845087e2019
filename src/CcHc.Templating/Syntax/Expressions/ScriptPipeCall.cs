namespace CcHc.Templating.Syntax;

/// <summary><c>value | function</c>: the value becomes the first argument of the function.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="from">The value.</param>
/// <param name="to">The function, with its other arguments.</param>
public sealed class ScriptPipeCall(SourceSpan span, ScriptExpression from, ScriptExpression to) : ScriptExpression(ScriptNodeKind.PipeCall, span)
{
    /// <summary>The value.</summary>
    public ScriptExpression From { get; } = from;

    /// <summary>The function, with its other arguments.</summary>
    public ScriptExpression To { get; } = to;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [From, To];
}
