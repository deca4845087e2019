using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>break</c> and <c>continue</c>; outside of loops they do nothing.</summary>
internal sealed class LeaveLoopCode(SourceSpan span, FlowState flow) : StatementCode(span)
{
    public override void Execute(TemplateContext context) => context.Flow = context.LoopDepth > 0 ? flow : FlowState.None;
}
