namespace CcHc.Templating.Syntax;

/// <summary>An expression in parentheses.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="expression">What stands in the parentheses.</param>
public sealed class ScriptNestedExpression(SourceSpan span, ScriptExpression expression) : ScriptExpression(span)
{
    /// <inheritdoc/>
    public override ScriptNodeKind Kind => ScriptNodeKind.NestedExpression;

    /// <summary>What stands in the parentheses.</summary>
    public ScriptExpression Expression { get; } = expression;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Expression];
}
