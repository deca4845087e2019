using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>x ??= 1</c>: writes the value where there is none yet; else it is not even worked out.</summary>
internal sealed class CoalesceAssignCode(SourceSpan span, ExpressionCode target, ExpressionCode value) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        if (target.Evaluate(context) is null)
        {
            target.Assign(context, value.Evaluate(context));
        }

        return null;
    }
}
