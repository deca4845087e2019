namespace CcHc.Templating.Syntax;

/// <summary><c>x++</c>, <c>--x</c>: changes a variable by one and gives its value.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="operand">The variable, member or element.</param>
/// <param name="isIncrement">True for <c>++</c>.</param>
/// <param name="isPrefix">True when the operator stands first; the value is then the changed one.</param>
public sealed class ScriptIncrementDecrementExpression(SourceSpan span, ScriptExpression operand, bool isIncrement, bool isPrefix) : ScriptExpression(ScriptNodeKind.IncrementDecrementExpression, span)
{
    /// <summary>The variable, member or element.</summary>
    public ScriptExpression Operand { get; } = operand;

    /// <summary>True for <c>++</c>.</summary>
    public bool IsIncrement { get; } = isIncrement;

    /// <summary>True when the operator stands first; the value is then the changed one.</summary>
    public bool IsPrefix { get; } = isPrefix;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Operand];
}
