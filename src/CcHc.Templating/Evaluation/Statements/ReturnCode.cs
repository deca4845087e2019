using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>ret x</c></summary>
internal sealed class ReturnCode(SourceSpan span, ExpressionCode? value) : StatementCode(span)
{
    public override void Execute(TemplateContext context)
    {
        context.ReturnValue = value?.Evaluate(context);
        context.Flow = FlowState.Return;
    }
}
