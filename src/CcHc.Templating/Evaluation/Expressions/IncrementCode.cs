using CcHc.Templating.Members;
using CcHc.Templating.Operators;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>x++</c>, <c>--x</c></summary>
internal sealed class IncrementCode(SourceSpan span, ExpressionCode operand, bool isIncrement, bool isPrefix) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var before = operand.Evaluate(context);
        if (before is not null && !ValueConverter.IsNumber(before))
        {
            throw new ScriptRuntimeException(operand.Span, $"A number is wanted here, and this is {ValueConverter.Describe(before)}.");
        }

        var after = BinaryOperators.Evaluate(context, isIncrement ? ScriptBinaryOperator.Add : ScriptBinaryOperator.Subtract, before, Boxes.Of(1));
        operand.Assign(context, after);
        return isPrefix ? after : before;
    }
}
