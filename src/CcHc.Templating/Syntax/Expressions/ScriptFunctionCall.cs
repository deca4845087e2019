namespace CcHc.Templating.Syntax;

/// <summary>A call: <c>html.escape title</c> or <c>html.escape(title)</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="target">What is called.</param>
/// <param name="arguments">The arguments; a named one is a <see cref="ScriptNamedArgument"/>.</param>
/// <param name="isExplicit">True when the arguments stand in parentheses.</param>
public sealed class ScriptFunctionCall(SourceSpan span, ScriptExpression target, IReadOnlyList<ScriptExpression> arguments, bool isExplicit) : ScriptExpression(ScriptNodeKind.FunctionCall, span)
{
    /// <summary>What is called.</summary>
    public ScriptExpression Target { get; } = target;

    /// <summary>The arguments; a named one is a <see cref="ScriptNamedArgument"/>.</summary>
    public IReadOnlyList<ScriptExpression> Arguments { get; } = arguments;

    /// <summary>True when the arguments stand in parentheses.</summary>
    public bool IsExplicit { get; } = isExplicit;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Target, .. Arguments];
}
