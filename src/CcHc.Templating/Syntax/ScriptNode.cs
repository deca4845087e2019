namespace CcHc.Templating.Syntax;

/// <summary>A node of the syntax tree of a template. Trees do not change once they are parsed, so threads may share them.</summary>
/// <param name="kind">Which class the node is of.</param>
/// <param name="span">Where it stands.</param>
public abstract class ScriptNode(ScriptNodeKind kind, SourceSpan span)
{
    /// <summary>Where the node stands in its file.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>Which class the node is of.</summary>
    public ScriptNodeKind Kind { get; } = kind;

    /// <summary>The nodes directly below this one, in the order of the text.</summary>
    public virtual IReadOnlyList<ScriptNode> Children => [];

    /// <summary>All nodes below this one, each before its own children, in the order of the text.</summary>
    /// <returns>The nodes, without this one.</returns>
    public IEnumerable<ScriptNode> Descendants()
    {
        var open = new Stack<ScriptNode>();
        Push(open, this);
        while (open.TryPop(out var node))
        {
            yield return node;
            Push(open, node);
        }
    }

    private static void Push(Stack<ScriptNode> open, ScriptNode node)
    {
        var children = node.Children;
        for (var i = children.Count - 1; i >= 0; i--)
        {
            open.Push(children[i]);
        }
    }
}
