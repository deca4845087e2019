using CcHc.Templating.Operators;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Functions;

/// <summary><c>math.…</c>. <c>random</c> and <c>uuid</c> come from the seed that the host gives, or fail.</summary>
internal static class MathFunctions
{
    public static ScriptObject Create() => new FunctionGroup()
        .Add("abs", "value", Abs)
        .Add("ceil", "value:number", call => Math.Ceiling(call.Double(0)))
        .Add("floor", "value:number", call => Math.Floor(call.Double(0)))
        .Add("round", "value:number precision=0:int", Round)
        .Add("divided_by", "value:number divisor", DividedBy)
        .Add("format", "value format culture?", Format)
        .Add("is_number", "value", call => ValueConverter.IsNumber(call.Arguments[0]))
        .Add("minus", "value with", call => Operate(call, ScriptBinaryOperator.Subtract))
        .Add("modulo", "value with", call => Operate(call, ScriptBinaryOperator.Modulus))
        .Add("plus", "value with", call => Operate(call, ScriptBinaryOperator.Add))
        .Add("random", "minValue:int maxValue:int", Random)
        .Add("uuid", "", Uuid)
        .Add("times", "value with", call => Operate(call, ScriptBinaryOperator.Multiply))
        .Members;

    private static object? Abs(ScriptFunctionInvocation call) => call.Arguments[0] switch
    {
        null => null,
        bool flag => flag,
        int number when number != int.MinValue => Math.Abs(number),
        double number => Math.Abs(number),
        decimal number => Math.Abs(number),
        var value when ValueConverter.IsNumber(value) => NumberOperators.Evaluate(ScriptBinaryOperator.CompareLess, value, 0) is true ? NumberOperators.Negate(value) : value,
        var value => throw new ScriptRuntimeException(call.Span, $"A number is wanted here, and this is {ValueConverter.Describe(value)}."),
    };

    private static object Round(ScriptFunctionInvocation call)
    {
        var digits = call.Arguments[1] is null ? 0 : call.Int(1);
        return digits is >= 0 and <= 15 ? Math.Round(call.Double(0), digits) : throw call.Error(1, "The precision is between 0 and 15.");
    }

    private static object? DividedBy(ScriptFunctionInvocation call)
    {
        var value = call.Double(0);
        switch (call.Arguments[1])
        {
            case null:
                return null;
            case var divisor when ValueConverter.IsWhole(divisor):
                var result = Math.Floor(value / ValueConverter.ToDouble(divisor));
                return double.IsNaN(result) ? 0 : (int)Math.Clamp(result, int.MinValue, int.MaxValue);
            case var divisor when ValueConverter.IsNumber(divisor):
                return value / ValueConverter.ToDouble(divisor);
            default:
                throw new ScriptRuntimeException(call.Span, $"A number is wanted here, and this is {ValueConverter.Describe(call.Arguments[1])}.");
        }
    }

    private static object Random(ScriptFunctionInvocation call)
    {
        var (least, most) = (call.Int(0), call.Int(1));
        return least <= most ? Chance(call).Next(least, most) : throw new ScriptRuntimeException(call.Span, "The least number is greater than the largest one.");
    }

    private static string Uuid(ScriptFunctionInvocation call)
    {
        Span<byte> bytes = stackalloc byte[16];
        Chance(call).NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    private static Random Chance(ScriptFunctionInvocation call) =>
        call.Context.Chance ?? throw new ScriptRuntimeException(call.Span, "The host gives templates no random numbers.");

    private static string Format(ScriptFunctionInvocation call)
    {
        if (call.Arguments[0] is null)
        {
            return "";
        }

        if (call.Arguments[0] is not IFormattable number || !ValueConverter.IsNumber(number))
        {
            throw new ScriptRuntimeException(call.Span, $"A number is wanted here, and this is {ValueConverter.Describe(call.Arguments[0])}.");
        }

        return TextFormat.Format(call, number);
    }

    private static object? Operate(ScriptFunctionInvocation call, ScriptBinaryOperator op) =>
        BinaryOperators.Evaluate(call.Context, op, call.Arguments[0], call.Arguments[1]);
}
