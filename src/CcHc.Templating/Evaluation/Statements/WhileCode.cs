using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>while x</c> … <c>end</c></summary>
internal sealed class WhileCode(SourceSpan span, ExpressionCode condition, StatementCode body) : StatementCode(span)
{
    public override void Execute(TemplateContext context)
    {
        var loop = new LoopState("while", variable: null);
        context.EnterLoop(loop);
        for (; condition.Test(context); loop.Index++)
        {
            context.StepLoop(Span);
            body.Execute(context);
            if (context.LeavesLoop())
            {
                break;
            }
        }

        context.LeaveLoop();
    }
}
