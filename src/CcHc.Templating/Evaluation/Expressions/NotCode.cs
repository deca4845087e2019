using CcHc.Templating.Members;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>!a</c></summary>
internal sealed class NotCode(SourceSpan span, ExpressionCode operand) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context) => Boxes.Of(Test(context));

    public override bool Test(TemplateContext context) => !operand.Test(context);
}
