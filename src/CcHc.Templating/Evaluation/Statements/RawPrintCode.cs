using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Text and the value behind it, in one step: most of a template is that.</summary>
internal sealed class RawPrintCode(SourceSpan span, string text, ExpressionCode expression) : StatementCode(span)
{
    public override void Execute(TemplateContext context)
    {
        context.Output!.Write(text.AsSpan());
        expression.Print(context);
    }
}
