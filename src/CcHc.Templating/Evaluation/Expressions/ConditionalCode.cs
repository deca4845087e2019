using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>a ? b : c</c></summary>
internal sealed class ConditionalCode(SourceSpan span, ExpressionCode condition, ExpressionCode whenTrue, ExpressionCode whenFalse) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context) => (condition.Test(context) ? whenTrue : whenFalse).Evaluate(context);
}
