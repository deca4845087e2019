using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>^list</c>: among arguments each element becomes one; anywhere else it is the list.</summary>
internal sealed class ExpandCode(SourceSpan span, ExpressionCode operand) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context) => operand.Evaluate(context);
}
