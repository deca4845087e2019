namespace CcHc.Templating.Syntax;

/// <summary>An element of a value: <c>list[0]</c> or <c>object["key"]</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="target">The value before the bracket.</param>
/// <param name="index">What stands in the brackets.</param>
public sealed class ScriptIndexerExpression(SourceSpan span, ScriptExpression target, ScriptExpression index) : ScriptExpression(ScriptNodeKind.IndexerExpression, span)
{
    /// <summary>The value before the bracket.</summary>
    public ScriptExpression Target { get; } = target;

    /// <summary>What stands in the brackets.</summary>
    public ScriptExpression Index { get; } = index;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Target, Index];
}
