namespace CcHc.Templating.Syntax;

/// <summary><c>while condition</c> … <c>end</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="condition">What is tested before each step.</param>
/// <param name="body">What is rendered at each step.</param>
public sealed class ScriptWhileStatement(SourceSpan span, ScriptExpression condition, ScriptBlockStatement body) : ScriptStatement(ScriptNodeKind.WhileStatement, span)
{
    /// <summary>What is tested before each step.</summary>
    public ScriptExpression Condition { get; } = condition;

    /// <summary>What is rendered at each step.</summary>
    public ScriptBlockStatement Body { get; } = body;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Condition, Body];
}
