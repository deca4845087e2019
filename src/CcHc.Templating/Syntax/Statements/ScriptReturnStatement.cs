namespace CcHc.Templating.Syntax;

/// <summary><c>ret value</c>: leaves the function, include or template.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="expression">The value, or null.</param>
public sealed class ScriptReturnStatement(SourceSpan span, ScriptExpression? expression) : ScriptStatement(ScriptNodeKind.ReturnStatement, span)
{
    /// <summary>The value, or null.</summary>
    public ScriptExpression? Expression { get; } = expression;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [.. Expression is null ? [] : new ScriptNode[] { Expression }];
}
