using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>capture text</c> … <c>end</c></summary>
internal sealed class CaptureCode(SourceSpan span, ExpressionCode target, StatementCode body) : StatementCode(span)
{
    public override void Execute(TemplateContext context) => target.Assign(context, TextCapture.Of(context, body, context.Output!.Indent));
}
