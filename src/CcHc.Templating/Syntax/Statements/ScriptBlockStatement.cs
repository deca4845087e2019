namespace CcHc.Templating.Syntax;

/// <summary>Statements one after another.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="statements">The statements, in order.</param>
public sealed class ScriptBlockStatement(SourceSpan span, IReadOnlyList<ScriptStatement> statements) : ScriptStatement(ScriptNodeKind.BlockStatement, span)
{
    /// <summary>The statements, in order.</summary>
    public IReadOnlyList<ScriptStatement> Statements { get; } = statements;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [.. Statements];
}
