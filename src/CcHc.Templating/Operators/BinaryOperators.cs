using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Operators;

/// <summary>What an operator between two values gives. The kinds of the values decide who knows.</summary>
internal static class BinaryOperators
{
    /// <summary>Evaluates an operator that always looks at both values.</summary>
    public static object? Evaluate(TemplateContext context, ScriptBinaryOperator op, object? left, object? right)
    {
        if (left is int && right is int)
        {
            return Limited(context, NumberOperators.Evaluate(op, left, right));
        }

        left = Unify(left);
        right = Unify(right);
        if (left is string || right is string)
        {
            return TextOperators.Evaluate(context, op, left, right);
        }

        if (left is null || right is null)
        {
            return op switch
            {
                ScriptBinaryOperator.CompareEqual => left == right,
                ScriptBinaryOperator.CompareNotEqual => left != right,
                >= ScriptBinaryOperator.CompareLess and <= ScriptBinaryOperator.CompareGreaterOrEqual => false,
                _ => null,
            };
        }

        if (IsNumeric(left) && IsNumeric(right))
        {
            return left is bool a && right is bool b ? Flags(op, a, b) : Limited(context, NumberOperators.Evaluate(op, left, right));
        }

        if (DateOperators.IsDateOrSpan(left) || DateOperators.IsDateOrSpan(right))
        {
            return DateOperators.Evaluate(op, left, right);
        }

        return ListValues.IsList(left) || ListValues.IsList(right) ? ListOperators.Evaluate(context, op, left, right) : Objects(op, left, right);
    }

    public static bool AreEqual(TemplateContext context, object? left, object? right) => Evaluate(context, ScriptBinaryOperator.CompareEqual, left, right) is true;

    private static object? Unify(object? value) => value is char letter ? letter.ToString() : value is Enum name ? name.ToString() : value;

    private static bool IsNumeric(object value) => value is bool || ValueConverter.IsNumber(value);

    private static object Limited(TemplateContext context, object value)
    {
        if (value is ScriptRange range)
        {
            context.CheckCount(range.Count);
        }

        return value;
    }

    private static object Flags(ScriptBinaryOperator op, bool left, bool right) => op switch
    {
        ScriptBinaryOperator.CompareEqual => left == right,
        ScriptBinaryOperator.CompareNotEqual => left != right,
        _ => throw Fail(op, left, right),
    };

    private static object Objects(ScriptBinaryOperator op, object left, object right)
    {
        if (op is not (ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual) || ValueConverter.IsNumber(left) || ValueConverter.IsNumber(right))
        {
            throw Fail(op, left, right);
        }

        var isEqual = left is bool || right is bool ? ValueConverter.ToBool(left) == ValueConverter.ToBool(right) : AreSame(left, right);
        return isEqual == (op == ScriptBinaryOperator.CompareEqual);
    }

    private static bool AreSame(object left, object right)
    {
        if (left is EmptyScriptObject || right is EmptyScriptObject)
        {
            return left is IScriptObject { Count: 0 } && right is IScriptObject { Count: 0 };
        }

        return left.Equals(right);
    }

    private static ScriptValueException Fail(ScriptBinaryOperator op, object left, object right) =>
        new($"'{op.ToText()}' does not work between {ValueConverter.Describe(left)} and {ValueConverter.Describe(right)}.");
}
