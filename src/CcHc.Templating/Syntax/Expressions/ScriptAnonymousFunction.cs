namespace CcHc.Templating.Syntax;

/// <summary><c>do … end</c> as a value.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="function">The function.</param>
public sealed class ScriptAnonymousFunction(SourceSpan span, ScriptFunction function) : ScriptExpression(ScriptNodeKind.AnonymousFunction, span)
{
    /// <summary>The function.</summary>
    public ScriptFunction Function { get; } = function;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Function];
}
