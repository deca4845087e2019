namespace CcHc.Templating.Syntax;

/// <summary><c>for x in list</c> … <c>end</c>, and <c>tablerow</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="variable">The loop variable.</param>
/// <param name="iterator">What is looped over.</param>
/// <param name="options">How it is looped over.</param>
/// <param name="body">What is rendered for each element.</param>
/// <param name="else">What is rendered when there is no element, or null.</param>
/// <param name="isTableRow">True for <c>tablerow</c>, which writes the rows and cells of an HTML table.</param>
public sealed class ScriptForStatement(SourceSpan span, ScriptExpression variable, ScriptExpression iterator, ScriptLoopOptions options, ScriptBlockStatement body, ScriptBlockStatement? @else, bool isTableRow) : ScriptStatement(ScriptNodeKind.ForStatement, span)
{
    /// <summary>The loop variable.</summary>
    public ScriptExpression Variable { get; } = variable;

    /// <summary>What is looped over.</summary>
    public ScriptExpression Iterator { get; } = iterator;

    /// <summary>How it is looped over.</summary>
    public ScriptLoopOptions Options { get; } = options;

    /// <summary>What is rendered for each element.</summary>
    public ScriptBlockStatement Body { get; } = body;

    /// <summary>What is rendered when there is no element, or null.</summary>
    public ScriptBlockStatement? Else { get; } = @else;

    /// <summary>True for <c>tablerow</c>, which writes the rows and cells of an HTML table.</summary>
    public bool IsTableRow { get; } = isTableRow;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [Variable, Iterator, .. Options.Children, Body, .. Else is null ? [] : new ScriptNode[] { Else }];
}
