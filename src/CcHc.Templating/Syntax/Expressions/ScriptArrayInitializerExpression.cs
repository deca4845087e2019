namespace CcHc.Templating.Syntax;

/// <summary><c>[1, 2]</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="values">The elements.</param>
public sealed class ScriptArrayInitializerExpression(SourceSpan span, IReadOnlyList<ScriptExpression> values) : ScriptExpression(ScriptNodeKind.ArrayInitializerExpression, span)
{
    /// <summary>The elements.</summary>
    public IReadOnlyList<ScriptExpression> Values { get; } = values;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [.. Values];
}
