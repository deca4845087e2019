namespace CcHc.Templating.Syntax;

/// <summary>The root of the tree: one whole template.</summary>
/// <param name="span">The whole text.</param>
/// <param name="body">The statements.</param>
public sealed class ScriptPage(SourceSpan span, ScriptBlockStatement body) : ScriptNode(ScriptNodeKind.Page, span)
{
    /// <summary>The statements of the template.</summary>
    public ScriptBlockStatement Body { get; } = body;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Body];
}
