using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>a ?? b</c>: the first, or where it is null the second.</summary>
internal sealed class CoalesceCode(SourceSpan span, ExpressionCode left, ExpressionCode right) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context) => left.Evaluate(context) ?? right.Evaluate(context);
}
