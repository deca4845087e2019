using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>x = 1</c>. It has no value of its own.</summary>
internal sealed class AssignCode(SourceSpan span, ExpressionCode target, ExpressionCode value) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        target.Assign(context, value.Evaluate(context));
        return null;
    }
}
