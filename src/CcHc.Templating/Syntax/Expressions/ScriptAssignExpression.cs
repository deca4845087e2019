namespace CcHc.Templating.Syntax;

/// <summary><c>x = value</c> or <c>x += value</c>; prints nothing.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="target">The variable, member or element that is written.</param>
/// <param name="operator">The operator of a compound assignment, or null for <c>=</c>.</param>
/// <param name="operatorSpan">Where the equals sign or the compound operator stands.</param>
/// <param name="value">The new value.</param>
public sealed class ScriptAssignExpression(SourceSpan span, ScriptExpression target, ScriptBinaryOperator? @operator, SourceSpan operatorSpan, ScriptExpression value) : ScriptExpression(ScriptNodeKind.AssignExpression, span)
{
    /// <summary>The variable, member or element that is written.</summary>
    public ScriptExpression Target { get; } = target;

    /// <summary>The operator of a compound assignment, or null for <c>=</c>.</summary>
    public ScriptBinaryOperator? Operator { get; } = @operator;

    /// <summary>Where the equals sign or the compound operator stands.</summary>
    public SourceSpan OperatorSpan { get; } = operatorSpan;

    /// <summary>The new value.</summary>
    public ScriptExpression Value { get; } = value;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Target, Value];
}
