namespace CcHc.Templating.Syntax;

/// <summary><c>condition ? a : b</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="condition">What is tested.</param>
/// <param name="whenTrue">The value when it holds.</param>
/// <param name="whenFalse">The value when it does not.</param>
public sealed class ScriptConditionalExpression(SourceSpan span, ScriptExpression condition, ScriptExpression whenTrue, ScriptExpression whenFalse) : ScriptExpression(ScriptNodeKind.ConditionalExpression, span)
{
    /// <summary>What is tested.</summary>
    public ScriptExpression Condition { get; } = condition;

    /// <summary>The value when it holds.</summary>
    public ScriptExpression WhenTrue { get; } = whenTrue;

    /// <summary>The value when it does not.</summary>
    public ScriptExpression WhenFalse { get; } = whenFalse;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Condition, WhenTrue, WhenFalse];
}
