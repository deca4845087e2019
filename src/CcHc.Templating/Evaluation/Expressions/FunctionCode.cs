using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>A function that a template defines: <c>func</c>, or without a name <c>do; ret $0 + 1; end</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="parameters">Its parameters with the code of their defaults; null for a function that takes what it is given as <c>$</c>.</param>
/// <param name="body">What it does.</param>
internal sealed class FunctionCode(SourceSpan span, (ScriptParameter Parameter, ExpressionCode? Default)[]? parameters, StatementCode body) : ExpressionCode(span)
{
    public (ScriptParameter Parameter, ExpressionCode? Default)[]? Parameters { get; } = parameters;

    public StatementCode Body { get; } = body;

    public override object? Evaluate(TemplateContext context) => new ScriptedFunction(this);
}
