using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Operators;

/// <summary>Operators when one of the values is a list.</summary>
internal static class ListOperators
{
    public static object? Evaluate(TemplateContext context, ScriptBinaryOperator op, object left, object right) => op switch
    {
        ScriptBinaryOperator.Add => Make(context, Items(left, right, Operand.Left).Concat(Items(right, left, Operand.Right))),
        ScriptBinaryOperator.CompareEqual => AreEqual(context, left, right),
        ScriptBinaryOperator.CompareNotEqual => !AreEqual(context, left, right),
        >= ScriptBinaryOperator.CompareLess and <= ScriptBinaryOperator.CompareGreaterOrEqual => TextOperators.Compare(op, Order(context, left, right)),
        ScriptBinaryOperator.ShiftLeft => Make(context, Items(left, right, Operand.Left).Append(right)),
        ScriptBinaryOperator.ShiftRight => Make(context, Items(right, left, Operand.Right).Prepend(left)),
        ScriptBinaryOperator.Multiply => Repeat(context, left, right),
        ScriptBinaryOperator.Modulus or ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound => Part(op, left, right),
        _ => throw Fail(op),
    };

    private static ScriptArray Make(TemplateContext context, IEnumerable<object?> items)
    {
        var array = new ScriptArray(items);
        context.CheckCount(array.Count);
        return array;
    }

    /// <summary>The elements of one side; an object stands for its pairs when the other side is an array.</summary>
    private static IEnumerable<object?> Items(object value, object other, Operand side)
    {
        if (ListValues.TryEnumerate(value, out var items) || (value is IScriptObject && other is not ScriptRange && ListValues.TryEnumerateAll(value, out items)))
        {
            return items;
        }

        throw new ScriptValueException($"A list is wanted here, and this is {ValueConverter.Describe(value)}.", side);
    }

    private static bool AreEqual(TemplateContext context, object left, object right)
    {
        if (left is EmptyScriptObject || right is EmptyScriptObject)
        {
            return ListValues.Count(left is EmptyScriptObject ? right : left) == 0;
        }

        var a = Items(left, right, Operand.Left).ToList();
        var b = Items(right, left, Operand.Right).ToList();
        return a.Count == b.Count && a.Zip(b).All(pair => BinaryOperators.Evaluate(context, ScriptBinaryOperator.CompareEqual, pair.First, pair.Second) is true);
    }

    private static int Order(TemplateContext context, object left, object right)
    {
        var a = Items(left, right, Operand.Left).ToList();
        var b = Items(right, left, Operand.Right).ToList();
        if (a.Count != b.Count)
        {
            return a.Count.CompareTo(b.Count);
        }

        return a.Zip(b).Select(pair => ValueOrder.Compare(context, pair.First, pair.Second)).FirstOrDefault(order => order != 0);
    }

    private static ScriptArray Repeat(TemplateContext context, object left, object right)
    {
        var isLeftList = ListValues.IsList(left);
        var (list, times) = isLeftList ? (left, right) : (right, left);
        if (times is not bool && !ValueConverter.IsNumber(times))
        {
            throw Fail(ScriptBinaryOperator.Multiply);
        }

        var count = ValueConverter.ToInt(times);
        if (count < 0)
        {
            throw new ScriptValueException("A list cannot be repeated fewer than zero times.", isLeftList ? Operand.Right : Operand.Left);
        }

        _ = ListValues.TryEnumerate(list, out var items);
        context.CheckCount((long)ListValues.Count(list) * count);
        return ListValues.Count(list) == 0 ? [] : new ScriptArray(Enumerable.Repeat(items, count).SelectMany(item => item));
    }

    /// <summary><c>list % 2</c> is every second element, <c>list / 2</c> the first half.</summary>
    private static ScriptArray Part(ScriptBinaryOperator op, object left, object right)
    {
        if (!ListValues.TryEnumerate(left, out var items))
        {
            throw new ScriptValueException($"'{op.ToText()}' does not work on a list on its right side.", left is IScriptObject && right is not ScriptRange ? Operand.None : Operand.Left);
        }

        if (right is not bool && !ValueConverter.IsNumber(right))
        {
            throw Fail(op);
        }

        var number = ValueConverter.ToInt(right);
        if (number <= 0)
        {
            throw new ScriptValueException("A list is divided by a number above zero.", Operand.Right);
        }

        if (left is ScriptRange && op != ScriptBinaryOperator.Modulus)
        {
            return new ScriptArray(items);
        }

        return op == ScriptBinaryOperator.Modulus
            ? new ScriptArray(items.Where((_, index) => index % number == 0))
            : new ScriptArray(items.Take(ListValues.Count(left) / number));
    }

    private static ScriptValueException Fail(ScriptBinaryOperator op) => new($"'{op.ToText()}' does not work on these values.");
}
