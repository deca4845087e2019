using CcHc.Templating.Operators;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>An operator that always looks at both values: <c>a + b</c>, <c>a == b</c>.</summary>
internal sealed class BinaryCode(ScriptBinaryExpression syntax, ExpressionCode left, ExpressionCode right) : ExpressionCode(syntax.Span)
{
    private readonly ScriptBinaryOperator _operator = syntax.Operator;
    private readonly SourceSpan _operatorSpan = syntax.OperatorSpan;

    public override object? Evaluate(TemplateContext context) => Operate(context, left.Evaluate(context), right.Evaluate(context));

    /// <summary>Compares the commonest values without making an object of the answer.</summary>
    public override bool Test(TemplateContext context)
    {
        var (a, b) = (left.Evaluate(context), right.Evaluate(context));
        if (_operator is ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual)
        {
            if (a is string text && b is string other)
            {
                return text == other == (_operator == ScriptBinaryOperator.CompareEqual);
            }
        }
        else if (_operator == ScriptBinaryOperator.CompareGreater && a is int number && b is int limit)
        {
            return number > limit;
        }

        return ValueConverter.ToBool(Operate(context, a, b));
    }

    private object? Operate(TemplateContext context, object? a, object? b)
    {
        try
        {
            return BinaryOperators.Evaluate(context, _operator, a, b);
        }
        catch (ScriptValueException failure)
        {
            var span = failure.Operand switch
            {
                Operand.Left => left.Span,
                Operand.Right => right.Span,
                _ => _operatorSpan,
            };
            throw new ScriptRuntimeException(span, failure.Message);
        }
    }
}
