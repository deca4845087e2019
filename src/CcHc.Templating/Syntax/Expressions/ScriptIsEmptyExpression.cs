namespace CcHc.Templating.Syntax;

/// <summary><c>list.empty?</c>: whether a value has nothing in it.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="target">The value asked about.</param>
public sealed class ScriptIsEmptyExpression(SourceSpan span, ScriptExpression target) : ScriptExpression(ScriptNodeKind.IsEmptyExpression, span)
{
    /// <summary>The value asked about.</summary>
    public ScriptExpression Target { get; } = target;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Target];
}
