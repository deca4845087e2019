using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>case</c> with its <c>when</c>s, of which the first that matches is done.</summary>
internal sealed class CaseCode(SourceSpan span, ExpressionCode value, WhenCode[] whens, StatementCode? @else) : StatementCode(span)
{
    public override void Execute(TemplateContext context)
    {
        var wanted = value.Evaluate(context);
        foreach (var when in whens)
        {
            if (when.Matches(context, wanted))
            {
                when.Body.Execute(context);
                return;
            }
        }

        @else?.Execute(context);
    }
}
