namespace CcHc.Templating.Syntax;

/// <summary><c>{a: 1}</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="members">The members, in order.</param>
public sealed class ScriptObjectInitializerExpression(SourceSpan span, IReadOnlyList<ScriptObjectMember> members) : ScriptExpression(ScriptNodeKind.ObjectInitializerExpression, span)
{
    /// <summary>The members, in order.</summary>
    public IReadOnlyList<ScriptObjectMember> Members { get; } = members;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [.. Members];
}
