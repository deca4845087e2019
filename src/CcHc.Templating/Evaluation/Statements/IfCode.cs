using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>if</c>; an <c>else if</c> is the same again in its else.</summary>
internal sealed class IfCode(SourceSpan span, ExpressionCode condition, StatementCode then, StatementCode? @else) : StatementCode(span)
{
    public override void Execute(TemplateContext context)
    {
        if (condition.Test(context))
        {
            then.Execute(context);
        }
        else
        {
            @else?.Execute(context);
        }
    }
}
