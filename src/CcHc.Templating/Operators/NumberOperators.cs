using System.Globalization;
using System.Numerics;
using CcHc.Templating.Members;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Operators;

/// <summary>Operators on numbers; true counts as 1 and false as 0.</summary>
internal static class NumberOperators
{
    private const int MostBits = 100_000;

    public static object Evaluate(ScriptBinaryOperator op, object left, object right)
    {
        if (left is int a && right is int b)
        {
            return WholeSmall(op, a, b);
        }

        left = Unify(left);
        right = Unify(right);
        if (left is double || right is double)
        {
            return Fraction(op, ValueConverter.ToDouble(left), ValueConverter.ToDouble(right));
        }

        if (left is decimal || right is decimal)
        {
            return Money(op, ToDecimal(left), ToDecimal(right));
        }

        return Whole(op, ToBig(left), ToBig(right));
    }

    public static object Negate(object value) => value switch
    {
        int number when number != int.MinValue => -number,
        double number => -number,
        decimal number => -number,
        float number => -number,
        _ => Evaluate(ScriptBinaryOperator.Subtract, 0, value),
    };

    private static object WholeSmall(ScriptBinaryOperator op, int a, int b) => op switch
    {
        ScriptBinaryOperator.CompareEqual => Boxes.Of(a == b),
        ScriptBinaryOperator.CompareNotEqual => Boxes.Of(a != b),
        ScriptBinaryOperator.CompareLess => Boxes.Of(a < b),
        ScriptBinaryOperator.CompareLessOrEqual => Boxes.Of(a <= b),
        ScriptBinaryOperator.CompareGreater => Boxes.Of(a > b),
        ScriptBinaryOperator.CompareGreaterOrEqual => Boxes.Of(a >= b),
        ScriptBinaryOperator.Add => Narrow((long)a + b),
        ScriptBinaryOperator.Subtract => Narrow((long)a - b),
        ScriptBinaryOperator.Multiply => Narrow((long)a * b),
        ScriptBinaryOperator.Divide => (double)a / b,
        _ => Whole(op, a, b),
    };

    private static object Whole(ScriptBinaryOperator op, BigInteger a, BigInteger b) => op switch
    {
        ScriptBinaryOperator.CompareEqual => a == b,
        ScriptBinaryOperator.CompareNotEqual => a != b,
        ScriptBinaryOperator.CompareLess => a < b,
        ScriptBinaryOperator.CompareLessOrEqual => a <= b,
        ScriptBinaryOperator.CompareGreater => a > b,
        ScriptBinaryOperator.CompareGreaterOrEqual => a >= b,
        ScriptBinaryOperator.Add => Narrow(a + b),
        ScriptBinaryOperator.Subtract => Narrow(a - b),
        ScriptBinaryOperator.Multiply => Narrow(a * b),
        ScriptBinaryOperator.Divide => (double)a / (double)b,
        ScriptBinaryOperator.DivideRound => Narrow(BigInteger.Divide(a, NotZero(b))),
        ScriptBinaryOperator.Modulus => Narrow(BigInteger.Remainder(a, NotZero(b))),
        ScriptBinaryOperator.ShiftLeft => Narrow(a << Bits(b)),
        ScriptBinaryOperator.ShiftRight => Narrow(a >> Bits(b)),
        ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude => new ScriptRange(RangeEnd(a), RangeEnd(b), op == ScriptBinaryOperator.RangeExclude),
        _ => throw Unknown(op),
    };

    private static object Fraction(ScriptBinaryOperator op, double a, double b) => op switch
    {
        ScriptBinaryOperator.CompareEqual => a.Equals(b),
        ScriptBinaryOperator.CompareNotEqual => !a.Equals(b),
        ScriptBinaryOperator.CompareLess => a < b,
        ScriptBinaryOperator.CompareLessOrEqual => a <= b,
        ScriptBinaryOperator.CompareGreater => a > b,
        ScriptBinaryOperator.CompareGreaterOrEqual => a >= b,
        ScriptBinaryOperator.Add => a + b,
        ScriptBinaryOperator.Subtract => a - b,
        ScriptBinaryOperator.Multiply => a * b,
        ScriptBinaryOperator.Divide => a / b,
        ScriptBinaryOperator.DivideRound => Math.Round(a / b),
        ScriptBinaryOperator.Modulus => a % b,
        ScriptBinaryOperator.ShiftLeft => a * Math.Pow(2, b),
        ScriptBinaryOperator.ShiftRight => a / Math.Pow(2, b),
        _ => throw Unknown(op),
    };

    private static object Money(ScriptBinaryOperator op, decimal a, decimal b)
    {
        try
        {
            return op switch
            {
                ScriptBinaryOperator.CompareEqual => a == b,
                ScriptBinaryOperator.CompareNotEqual => a != b,
                ScriptBinaryOperator.CompareLess => a < b,
                ScriptBinaryOperator.CompareLessOrEqual => a <= b,
                ScriptBinaryOperator.CompareGreater => a > b,
                ScriptBinaryOperator.CompareGreaterOrEqual => a >= b,
                ScriptBinaryOperator.Add => a + b,
                ScriptBinaryOperator.Subtract => a - b,
                ScriptBinaryOperator.Multiply => a * b,
                ScriptBinaryOperator.Divide => a / b,
                ScriptBinaryOperator.DivideRound => Math.Round(a / b),
                ScriptBinaryOperator.Modulus => a % b,
                _ => throw Unknown(op),
            };
        }
        catch (ArithmeticException)
        {
            throw new ScriptValueException($"The result of '{op.ToText()}' is too large, or something is divided by zero.");
        }
    }

    private static object Unify(object value) => value switch
    {
        bool flag => flag ? 1 : 0,
        float number => (double)number,
        _ => value,
    };

    private static BigInteger ToBig(object value) => value switch
    {
        int number => number,
        long number => number,
        BigInteger number => number,
        ulong number => number,
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    private static decimal ToDecimal(object value)
    {
        try
        {
            return value is BigInteger big ? (decimal)big : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            throw new ScriptValueException("This number is too large here.");
        }
    }

    private static BigInteger NotZero(BigInteger value) => value.IsZero ? throw new ScriptValueException("A whole number cannot be divided by zero.") : value;

    private static int Bits(BigInteger value) => BigInteger.Abs(value) <= MostBits ? (int)value : throw new ScriptValueException($"A number can be shifted by at most {MostBits} bits.");

    private static long RangeEnd(BigInteger value) => BigInteger.Abs(value) <= long.MaxValue / 4 ? (long)value : throw new ScriptValueException("This range is too long.");

    private static object Narrow(BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            return Narrow((long)value);
        }

        return value.GetBitLength() <= MostBits ? value : throw new ScriptValueException("This number is too large.");
    }

    private static object Narrow(long value) => value is >= int.MinValue and <= int.MaxValue ? Boxes.Of((int)value) : value;

    private static ScriptValueException Unknown(ScriptBinaryOperator op) => new($"'{op.ToText()}' works on whole numbers only.");
}
