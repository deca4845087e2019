namespace CcHc.Templating.Syntax;

/// <summary><c>readonly x</c>: later assignments to the variable are errors.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="variable">The variable.</param>
public sealed class ScriptReadOnlyStatement(SourceSpan span, ScriptExpression variable) : ScriptStatement(ScriptNodeKind.ReadOnlyStatement, span)
{
    /// <summary>The variable.</summary>
    public ScriptExpression Variable { get; } = variable;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Variable];
}
