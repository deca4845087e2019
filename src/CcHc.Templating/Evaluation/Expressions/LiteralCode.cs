using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>A number, a string, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed class LiteralCode(SourceSpan span, object? value) : ExpressionCode(span)
{
    public object? Value { get; } = value;

    public override object? Evaluate(TemplateContext context) => Value;
}
