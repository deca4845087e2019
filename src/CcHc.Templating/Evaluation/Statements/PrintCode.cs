using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>An expression whose value is printed.</summary>
internal sealed class PrintCode(SourceSpan span, ExpressionCode expression) : StatementCode(span)
{
    public ExpressionCode Expression { get; } = expression;

    public override void Execute(TemplateContext context) => Expression.Print(context);
}
