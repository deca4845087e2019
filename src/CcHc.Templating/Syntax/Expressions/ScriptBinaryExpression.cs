namespace CcHc.Templating.Syntax;

/// <summary>Two values with an operator between them: <c>a + b</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="left">The first value.</param>
/// <param name="operator">The operator.</param>
/// <param name="operatorSpan">Where the operator stands.</param>
/// <param name="right">The second value.</param>
public sealed class ScriptBinaryExpression(SourceSpan span, ScriptExpression left, ScriptBinaryOperator @operator, SourceSpan operatorSpan, ScriptExpression right) : ScriptExpression(ScriptNodeKind.BinaryExpression, span)
{
    /// <summary>The first value.</summary>
    public ScriptExpression Left { get; } = left;

    /// <summary>The operator.</summary>
    public ScriptBinaryOperator Operator { get; } = @operator;

    /// <summary>Where the operator stands.</summary>
    public SourceSpan OperatorSpan { get; } = operatorSpan;

    /// <summary>The second value.</summary>
    public ScriptExpression Right { get; } = right;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Left, Right];
}
