using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Operators;

/// <summary>Operators on dates and time spans.</summary>
internal static class DateOperators
{
    public static bool IsDateOrSpan(object? value) => value is DateTime or TimeSpan or DateOnly or DateTimeOffset;

    public static object Evaluate(ScriptBinaryOperator op, object left, object right)
    {
        left = Unify(left);
        right = Unify(right);
        try
        {
            return (left, right, op) switch
            {
                (DateTime a, DateTime b, ScriptBinaryOperator.Subtract) => a - b,
                (DateTime a, TimeSpan b, ScriptBinaryOperator.Add) => a + b,
                (TimeSpan a, DateTime b, ScriptBinaryOperator.Add) => b + a,
                (DateTime a, TimeSpan b, ScriptBinaryOperator.Subtract) => a - b,
                (TimeSpan a, TimeSpan b, ScriptBinaryOperator.Add) => a + b,
                (TimeSpan a, TimeSpan b, ScriptBinaryOperator.Subtract) => a - b,
                (DateTime a, DateTime b, >= ScriptBinaryOperator.CompareEqual and <= ScriptBinaryOperator.CompareGreaterOrEqual) => TextOperators.Compare(op, a.CompareTo(b)),
                (TimeSpan a, TimeSpan b, >= ScriptBinaryOperator.CompareEqual and <= ScriptBinaryOperator.CompareGreaterOrEqual) => TextOperators.Compare(op, a.CompareTo(b)),
                _ => throw new ScriptValueException($"'{op.ToText()}' does not work between {ValueConverter.Describe(left)} and {ValueConverter.Describe(right)}."),
            };
        }
        catch (Exception failure) when (failure is ArgumentOutOfRangeException or OverflowException)
        {
            throw new ScriptValueException("The result is no date between the years 1 and 9999.");
        }
    }

    private static object Unify(object value) => value is DateOnly or DateTimeOffset ? ValueConverter.ToDate(value) : value;
}
