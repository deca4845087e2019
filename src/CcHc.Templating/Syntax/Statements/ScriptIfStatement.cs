namespace CcHc.Templating.Syntax;

/// <summary><c>if</c> … <c>else</c> … <c>end</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="condition">What is tested.</param>
/// <param name="then">What is rendered when it holds.</param>
/// <param name="else">A <see cref="ScriptBlockStatement"/> for <c>else</c>, another <see cref="ScriptIfStatement"/> for <c>else if</c>, or null.</param>
public sealed class ScriptIfStatement(SourceSpan span, ScriptExpression condition, ScriptBlockStatement then, ScriptStatement? @else) : ScriptStatement(ScriptNodeKind.IfStatement, span)
{
    /// <summary>What is tested.</summary>
    public ScriptExpression Condition { get; } = condition;

    /// <summary>What is rendered when it holds.</summary>
    public ScriptBlockStatement Then { get; } = then;

    /// <summary>A <see cref="ScriptBlockStatement"/> for <c>else</c>, another <see cref="ScriptIfStatement"/> for <c>else if</c>, or null.</summary>
    public ScriptStatement? Else { get; } = @else;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Condition, Then, .. Else is null ? [] : new ScriptNode[] { Else }];
}
