namespace CcHc.Templating.Syntax;

/// <summary><c>case value</c> … <c>when</c> … <c>else</c> … <c>end</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="value">What is compared.</param>
/// <param name="whens">The cases, in order; the first that matches is rendered.</param>
/// <param name="else">What is rendered when none matches, or null.</param>
public sealed class ScriptCaseStatement(SourceSpan span, ScriptExpression value, IReadOnlyList<ScriptWhenStatement> whens, ScriptBlockStatement? @else) : ScriptStatement(ScriptNodeKind.CaseStatement, span)
{
    /// <summary>What is compared.</summary>
    public ScriptExpression Value { get; } = value;

    /// <summary>The cases, in order; the first that matches is rendered.</summary>
    public IReadOnlyList<ScriptWhenStatement> Whens { get; } = whens;

    /// <summary>What is rendered when none matches, or null.</summary>
    public ScriptBlockStatement? Else { get; } = @else;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Value, .. Whens, .. Else is null ? [] : new ScriptNode[] { Else }];
}
