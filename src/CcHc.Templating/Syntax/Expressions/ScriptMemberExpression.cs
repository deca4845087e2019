namespace CcHc.Templating.Syntax;

/// <summary>A member of a value: <c>task.title</c> or <c>task?.title</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="target">The value before the dot.</param>
/// <param name="member">The name after the dot.</param>
/// <param name="memberSpan">Where the name stands.</param>
/// <param name="isOptional">True for <c>?.</c>: a null target gives null and is no error.</param>
public sealed class ScriptMemberExpression(SourceSpan span, ScriptExpression target, string member, SourceSpan memberSpan, bool isOptional) : ScriptExpression(ScriptNodeKind.MemberExpression, span)
{
    /// <summary>The value before the dot.</summary>
    public ScriptExpression Target { get; } = target;

    /// <summary>The name after the dot.</summary>
    public string Member { get; } = member;

    /// <summary>Where the name stands.</summary>
    public SourceSpan MemberSpan { get; } = memberSpan;

    /// <summary>True for <c>?.</c>: a null target gives null and is no error.</summary>
    public bool IsOptional { get; } = isOptional;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Target];
}
