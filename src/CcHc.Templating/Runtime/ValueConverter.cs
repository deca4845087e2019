using System.Globalization;
using System.Numerics;

namespace CcHc.Templating.Runtime;

/// <summary>Values as the types that functions and operators ask for. What cannot be converted throws a <see cref="ScriptValueException"/>.</summary>
internal static class ValueConverter
{
    public static bool ToBool(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        EmptyScriptObject => false,
        _ => true,
    };

    public static bool IsNumber(object? value) => value is int or long or double or decimal or BigInteger or float or short or byte or sbyte or ushort or uint or ulong;

    public static bool IsWhole(object? value) => value is int or long or BigInteger or short or byte or sbyte or ushort or uint or ulong;

    public static int ToInt(object? value)
    {
        try
        {
            return value switch
            {
                null => 0,
                int number => number,
                BigInteger big => (int)big,
                bool flag => flag ? 1 : 0,
                string text when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
                _ when IsNumber(value) => Convert.ToInt32(value, CultureInfo.InvariantCulture),
                _ => throw Fail(value, "a whole number"),
            };
        }
        catch (OverflowException)
        {
            throw new ScriptValueException($"{ValuePrinter.ToText(value)} is too large here.");
        }
    }

    public static double ToDouble(object? value) => value switch
    {
        null => 0,
        int number => number,
        double number => number,
        BigInteger big => (double)big,
        bool flag => flag ? 1 : 0,
        _ when IsNumber(value) => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        _ => throw Fail(value, "a number"),
    };

    public static DateTime ToDate(object? value) => value switch
    {
        DateTime date => date,
        DateTimeOffset date => date.DateTime,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        _ => throw Fail(value, "a date"),
    };

    public static TimeSpan ToTimeSpan(object? value) => value is TimeSpan span ? span : throw Fail(value, "a time span");

    /// <summary>The elements of a list; null is an empty one, and so on for whatever can be looped over.</summary>
    public static IEnumerable<object?> ToList(object? value) => ListValues.TryEnumerateAll(value, out var items) ? items : throw Fail(value, "a list");

    /// <summary>A value as the type of a parameter of a host function.</summary>
    public static object? To(Type type, object? value)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null)
        {
            return target == type && type.IsValueType ? throw Fail(value, NameOf(target)) : null;
        }

        if (target.IsInstanceOfType(value))
        {
            return value;
        }

        if (target == typeof(string))
        {
            return ValuePrinter.ToText(value);
        }

        if (target == typeof(bool))
        {
            return ToBool(value);
        }

        if (target == typeof(DateOnly) && value is DateTime)
        {
            return DateOnly.FromDateTime(ToDate(value));
        }

        if (target == typeof(DateTime))
        {
            return ToDate(value);
        }

        if (typeof(IConvertible).IsAssignableFrom(target) && IsNumber(value) && !target.IsEnum)
        {
            return target == typeof(int) ? ToInt(value) : Convert.ChangeType(value is BigInteger ? ToDouble(value) : value, target, CultureInfo.InvariantCulture);
        }

        return target.IsAssignableFrom(typeof(ScriptArray)) && ListValues.TryEnumerateAll(value, out var items) ? new ScriptArray(items) : throw Fail(value, NameOf(target));
    }

    /// <summary>What a value is, for messages.</summary>
    public static string Describe(object? value) => value switch
    {
        null => "null",
        string => "a text",
        bool => "true or false",
        char => "a letter",
        DateTime or DateTimeOffset or DateOnly => "a date",
        TimeSpan => "a time span",
        IScriptCustomFunction => "a function",
        _ when IsNumber(value) => "a number",
        _ when ListValues.IsList(value) => "a list",
        _ => "an object",
    };

    private static ScriptValueException Fail(object? value, string wanted) => new($"{wanted} is wanted here, and this is {Describe(value)}.");

    private static string NameOf(Type type)
    {
        if (type == typeof(int) || type == typeof(long))
        {
            return "a whole number";
        }

        if (type == typeof(double) || type == typeof(decimal))
        {
            return "a number";
        }

        return type == typeof(DateTime) || type == typeof(DateOnly) ? "a date" : type.IsAssignableFrom(typeof(ScriptArray)) ? "a list" : "another kind of value";
    }
}
