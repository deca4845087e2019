namespace CcHc.Templating.Syntax;

/// <summary>One member of an object in braces: <c>a: 1</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="name">The name.</param>
/// <param name="value">The value.</param>
public sealed class ScriptObjectMember(SourceSpan span, string name, ScriptExpression value) : ScriptNode(ScriptNodeKind.ObjectMember, span)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The value.</summary>
    public ScriptExpression Value { get; } = value;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Value];
}
