namespace CcHc.Templating.Syntax;

/// <summary>A parameter of a function that a template defines: <c>x</c>, <c>x = 1</c> or <c>x...</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="name">The name.</param>
/// <param name="default">The value when it is not given, or null when it must be given.</param>
/// <param name="isVariadic">Whether it takes all further arguments as an array.</param>
public sealed class ScriptParameter(SourceSpan span, string name, ScriptExpression? @default, bool isVariadic) : ScriptNode(ScriptNodeKind.Parameter, span)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The value when it is not given, or null when it must be given.</summary>
    public ScriptExpression? Default { get; } = @default;

    /// <summary>Whether it takes all further arguments as an array.</summary>
    public bool IsVariadic { get; } = isVariadic;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => Default is null ? [] : [Default];
}
