namespace CcHc.Templating.Syntax;

/// <summary>One case of a <see cref="ScriptCaseStatement"/>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="values">The values that match.</param>
/// <param name="body">What is rendered.</param>
public sealed class ScriptWhenStatement(SourceSpan span, IReadOnlyList<ScriptExpression> values, ScriptBlockStatement body) : ScriptStatement(ScriptNodeKind.WhenStatement, span)
{
    /// <summary>The values that match.</summary>
    public IReadOnlyList<ScriptExpression> Values { get; } = values;

    /// <summary>What is rendered.</summary>
    public ScriptBlockStatement Body { get; } = body;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [.. Values, Body];
}
