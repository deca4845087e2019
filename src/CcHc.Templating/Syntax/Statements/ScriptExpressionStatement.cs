namespace CcHc.Templating.Syntax;

/// <summary>An expression on its own; what it gives is printed, except for an assignment.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="expression">The expression.</param>
public sealed class ScriptExpressionStatement(SourceSpan span, ScriptExpression expression) : ScriptStatement(ScriptNodeKind.ExpressionStatement, span)
{
    /// <summary>The expression.</summary>
    public ScriptExpression Expression { get; } = expression;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Expression];
}
