using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>Reads arguments as the types that a function wants; errors point at the argument.</summary>
internal static class ArgumentReader
{
    public static string Text(this ScriptFunctionInvocation call, int index) => call.Arguments[index] as string ?? Printed(call, index);

    public static string? TextOrNull(this ScriptFunctionInvocation call, int index) => call.Arguments[index] is null ? null : call.Text(index);

    public static int Int(this ScriptFunctionInvocation call, int index) => Read(call, index, ValueConverter.ToInt);

    public static double Double(this ScriptFunctionInvocation call, int index) => Read(call, index, ValueConverter.ToDouble);

    public static DateTime Date(this ScriptFunctionInvocation call, int index) => Read(call, index, ValueConverter.ToDate);

    /// <summary>Gives the elements of whatever can be looped over; null is an empty list.</summary>
    public static IEnumerable<object?> List(this ScriptFunctionInvocation call, int index) => Read(call, index, ValueConverter.ToList);

    /// <summary>Gives a function argument, or null when it is null.</summary>
    public static IScriptCustomFunction? Function(this ScriptFunctionInvocation call, int index) => call.Arguments[index] switch
    {
        null => null,
        IScriptCustomFunction function => function,
        var value => throw call.Error(index, $"A function is wanted here, and this is {ValueConverter.Describe(value)}; a function is passed as '@name'."),
    };

    private static string Printed(ScriptFunctionInvocation call, int index) => Read(call, index, value => ValuePrinter.ToText(value, call.Context));

    private static T Read<T>(ScriptFunctionInvocation call, int index, Func<object?, T> convert)
    {
        try
        {
            return convert(call.Arguments[index]);
        }
        catch (ScriptValueException failure)
        {
            throw call.Error(index, failure.Message);
        }
    }
}
