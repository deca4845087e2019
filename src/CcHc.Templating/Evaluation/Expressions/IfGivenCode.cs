using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>a ?! b</c>: null where the first is null, or else the second.</summary>
internal sealed class IfGivenCode(SourceSpan span, ExpressionCode left, ExpressionCode right) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context) => left.Evaluate(context) is null ? null : right.Evaluate(context);
}
