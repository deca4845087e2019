using CcHc.Templating.Members;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>a || b</c></summary>
internal sealed class OrCode(SourceSpan span, ExpressionCode left, ExpressionCode right) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context) => Boxes.Of(Test(context));

    public override bool Test(TemplateContext context) => left.Test(context) || right.Test(context);
}
