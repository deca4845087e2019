using System.Globalization;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>Formats of .NET, for numbers and other values.</summary>
internal static class TextFormat
{
    /// <summary>Formats with the second argument of the call; a third one names the culture.</summary>
    public static string Format(ScriptFunctionInvocation call, IFormattable value)
    {
        if (call.TextOrNull(2) is { Length: > 0 } culture)
        {
            throw call.Error(2, $"Numbers can be formatted without a culture only, not for '{culture}'.");
        }

        try
        {
            return value.ToString(call.TextOrNull(1), CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            throw new ScriptRuntimeException(call.Span, $"'{call.Text(1)}' is no format for this value.");
        }
    }
}
