using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>wrap f</c> … <c>end</c>: a call whose function prints the block with <c>$$</c>.</summary>
internal sealed class WrapCode(SourceSpan span, CallCode call, StatementCode body) : StatementCode(span)
{
    public override void Execute(TemplateContext context) => context.Output!.Write(call.Evaluate(context, body));
}
