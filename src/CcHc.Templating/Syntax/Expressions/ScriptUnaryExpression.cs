namespace CcHc.Templating.Syntax;

/// <summary>An operator before one value: <c>!found</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="operator">The operator.</param>
/// <param name="operand">The value it stands before.</param>
public sealed class ScriptUnaryExpression(SourceSpan span, ScriptUnaryOperator @operator, ScriptExpression operand) : ScriptExpression(ScriptNodeKind.UnaryExpression, span)
{
    /// <summary>The operator.</summary>
    public ScriptUnaryOperator Operator { get; } = @operator;

    /// <summary>The value it stands before.</summary>
    public ScriptExpression Operand { get; } = operand;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Operand];
}
