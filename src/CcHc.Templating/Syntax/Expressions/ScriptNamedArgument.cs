namespace CcHc.Templating.Syntax;

/// <summary>An argument with a name: <c>count: 3</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="name">The name.</param>
/// <param name="value">The value; null stands for true.</param>
public sealed class ScriptNamedArgument(SourceSpan span, string name, ScriptExpression? value) : ScriptExpression(ScriptNodeKind.NamedArgument, span)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The value; null stands for true.</summary>
    public ScriptExpression? Value { get; } = value;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [.. Value is null ? [] : new ScriptNode[] { Value }];
}
