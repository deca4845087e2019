namespace CcHc.Templating.Syntax;

/// <summary>A string with values inside it: <c>$"page {n}"</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="parts">Texts (literals) and values, in order.</param>
public sealed class ScriptInterpolatedExpression(SourceSpan span, IReadOnlyList<ScriptExpression> parts) : ScriptExpression(ScriptNodeKind.InterpolatedExpression, span)
{
    /// <summary>Texts (literals) and values, in order.</summary>
    public IReadOnlyList<ScriptExpression> Parts { get; } = parts;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [.. Parts];
}
