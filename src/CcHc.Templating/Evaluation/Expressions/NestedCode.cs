using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>An expression in parentheses.</summary>
internal sealed class NestedCode(SourceSpan span, ExpressionCode inner) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context) => inner.Evaluate(context);

    public override object? Find(TemplateContext context) => inner.Find(context);

    public override bool Test(TemplateContext context) => inner.Test(context);
}
