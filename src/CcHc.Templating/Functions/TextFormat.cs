using System.Globalization;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>Formats of .NET, for numbers and other values.</summary>
internal static class TextFormat
{
    /// <summary>Formats with the second argument of the call; a third one names the culture.</summary>
    public static string Format(ScriptFunctionInvocation call, IFormattable value)
    {
        IFormatProvider culture = value is DateTime ? CultureInfo.InvariantCulture : Cultures.NumbersOf(call, 2);
        if (call.TextOrNull(1) is { } format && LargestNumber(format) > Math.Min(call.Context.LimitToString, 999_999_999))
        {
            throw call.Error(1, "This format asks for more digits than the host allows.");
        }

        try
        {
            return value.ToString(call.TextOrNull(1), culture);
        }
        catch (FormatException)
        {
            throw new ScriptRuntimeException(call.Span, $"'{call.Text(1)}' is no format for this value.");
        }
    }

    /// <summary>An object has no formats: its members are written without quotes.</summary>
    public static string Plain(ScriptFunctionInvocation call, IScriptObject value)
    {
        _ = Cultures.LanguageOf(call, 2);
        var members = value.GetMembers().Select(name => value.TryGetValue(name, out var member) ? $"{name}: {ValuePrinter.ToText(member)}" : name);
        return "{" + string.Join(", ", members) + "}";
    }

    /// <summary>The digits of a format such as <c>D500</c>: how long its result will be.</summary>
    private static long LargestNumber(string format)
    {
        var digits = format.AsSpan(Math.Min(format.Length, 1));
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
