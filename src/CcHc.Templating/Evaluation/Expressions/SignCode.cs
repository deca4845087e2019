using CcHc.Templating.Operators;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>-a</c>, <c>+a</c></summary>
internal sealed class SignCode(SourceSpan span, char sign, ExpressionCode operand) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var value = operand.Evaluate(context);
        if (!ValueConverter.IsNumber(value))
        {
            throw new ScriptRuntimeException(operand.Span, $"'{sign}' stands before a number; this is {ValueConverter.Describe(value)}.");
        }

        return sign == '-' ? NumberOperators.Negate(value!) : value;
    }
}
