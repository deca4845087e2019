using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>@name</c>: the function itself.</summary>
internal sealed class AliasCode(SourceSpan span, ExpressionCode operand) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context) => operand.Find(context);
}
