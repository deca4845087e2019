namespace CcHc.Templating.Syntax;

/// <summary><c>import object</c>: makes the members of an object variables.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="expression">The object.</param>
public sealed class ScriptImportStatement(SourceSpan span, ScriptExpression expression) : ScriptStatement(ScriptNodeKind.ImportStatement, span)
{
    /// <summary>The object.</summary>
    public ScriptExpression Expression { get; } = expression;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Expression];
}
