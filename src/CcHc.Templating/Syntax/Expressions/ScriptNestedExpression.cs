namespace CcHc.Templating.Syntax;

/// <summary>An expression in parentheses.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="expression">What stands in the parentheses.</param>
public sealed class ScriptNestedExpression(SourceSpan span, ScriptExpression expression) : ScriptExpression(ScriptNodeKind.NestedExpression, span)
{
    /// <summary>What stands in the parentheses.</summary>
    public ScriptExpression Expression { get; } = expression;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Expression];
}
