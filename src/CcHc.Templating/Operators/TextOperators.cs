using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Operators;

/// <summary>Operators when one of the values is a text: the other becomes one.</summary>
internal static class TextOperators
{
    public static object? Evaluate(TemplateContext context, ScriptBinaryOperator op, object? left, object? right)
    {
        switch (op)
        {
            case ScriptBinaryOperator.Add:
                var sum = string.Concat(ValuePrinter.ToText(left, context), ValuePrinter.ToText(right, context));
                context.CheckLength(sum.Length);
                return sum;
            case ScriptBinaryOperator.Multiply:
                return Repeat(context, left, right);
            case >= ScriptBinaryOperator.CompareEqual and <= ScriptBinaryOperator.CompareGreaterOrEqual:
                return Compare(op, string.CompareOrdinal(TextOrNull(left), TextOrNull(right)));
            default:
                throw new ScriptValueException($"'{op.ToText()}' does not work on a text.");
        }
    }

    public static bool Compare(ScriptBinaryOperator op, int order) => op switch
    {
        ScriptBinaryOperator.CompareEqual => order == 0,
        ScriptBinaryOperator.CompareNotEqual => order != 0,
        ScriptBinaryOperator.CompareLess => order < 0,
        ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
        ScriptBinaryOperator.CompareGreater => order > 0,
        _ => order >= 0,
    };

    private static string Repeat(TemplateContext context, object? left, object? right)
    {
        var isLeftText = left is string && right is not string;
        var text = isLeftText ? (string)left! : (string)right!;
        var side = isLeftText ? Operand.Right : Operand.Left;
        var times = isLeftText ? right : left;
        var count = CountOf(times, side);
        context.CheckLength((long)text.Length * count);
        return text.Length == 0 ? "" : string.Concat(Enumerable.Repeat(text, count));
    }

    private static int CountOf(object? times, Operand side)
    {
        try
        {
            return Math.Max(ValueConverter.ToInt(times), 0);
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptValueException(failure.Message, side);
        }
    }

    private static string? TextOrNull(object? value) => value is null ? null : ValuePrinter.ToText(value);
}
