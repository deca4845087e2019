namespace CcHc.Templating.Syntax;

/// <summary>What a loop knows about itself: <c>for</c>, <c>while</c> or <c>tablerow</c>, always followed by a member such as <c>.index</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="name">The word of the loop.</param>
public sealed class ScriptVariableLoop(SourceSpan span, string name) : ScriptExpression(ScriptNodeKind.VariableLoop, span)
{
    /// <summary>The word of the loop.</summary>
    public string Name { get; } = name;
}
