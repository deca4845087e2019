namespace CcHc.Templating.Syntax;

/// <summary><c>this</c>: the object that names are looked up in.</summary>
/// <param name="span">Where it stands.</param>
public sealed class ScriptThisExpression(SourceSpan span) : ScriptExpression(span)
{
    /// <inheritdoc/>
    public override ScriptNodeKind Kind => ScriptNodeKind.ThisExpression;
}
