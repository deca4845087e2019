using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>this</c>: the object that holds the variables.</summary>
internal sealed class ThisCode(SourceSpan span) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context) => context.CurrentGlobal;
}
