using CcHc.Templating.Members;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>a &amp;&amp; b</c></summary>
internal sealed class AndCode(SourceSpan span, ExpressionCode left, ExpressionCode right) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context) => Boxes.Of(Test(context));

    public override bool Test(TemplateContext context) => left.Test(context) && right.Test(context);
}
