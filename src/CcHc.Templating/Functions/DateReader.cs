using System.Globalization;
using System.Text.RegularExpressions;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>Texts to dates. What is no date gives the first day of the calendar, as in the language; a date without its year is
/// none, because the year would come from the clock.</summary>
internal static class DateReader
{
    private const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    private static readonly CultureInfo DayFirst = MakeDayFirst();
    private static readonly Regex Year = new(@"(^|[^\d:+])\d{4}([^\d]|$)|\d[/.\- ]\d+[/.\- ]\d", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex TimeOnly = new(@"^\s*\d{1,2}:\d\d", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Gives the date of an argument; null for an empty text. The pattern is one of .NET, or has per cent signs.</summary>
    public static DateTime? Read(ScriptFunctionInvocation call, int textIndex, int patternIndex, int cultureIndex)
    {
        if (call.Arguments[textIndex] is DateTime or DateOnly or DateTimeOffset)
        {
            return call.Date(textIndex);
        }

        var text = call.Text(textIndex);
        if (text.Length == 0)
        {
            return null;
        }

        var hasDayFirst = Cultures.HasDayFirst(call, cultureIndex);
        var date = DateTime.MinValue;
        if (call.TextOrNull(patternIndex) is { Length: > 0 } pattern)
        {
            ReadExactly(call, text, Pattern(call, patternIndex, pattern), out date);
        }
        else if (Year.IsMatch(text) || TimeOnly.IsMatch(text))
        {
            _ = (hasDayFirst && DateTime.TryParse(text, DayFirst, Styles, out date)) || DateTime.TryParse(text, CultureInfo.InvariantCulture, Styles, out date);
        }

        return DateTime.SpecifyKind(date, DateTimeKind.Unspecified);
    }

    private static CultureInfo MakeDayFirst()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        return CultureInfo.ReadOnly(culture);
    }

    private static void ReadExactly(ScriptFunctionInvocation call, string text, string pattern, out DateTime date)
    {
        if (pattern.Length == 1)
        {
            throw new ScriptRuntimeException(call.Span, $"'{pattern}' is no pattern for dates.");
        }

        var hasYear = pattern.Contains('y', StringComparison.Ordinal);
        var needsYear = pattern.AsSpan().IndexOfAny('d', 'M') >= 0;
        date = DateTime.MinValue;
        if (hasYear || !needsYear)
        {
            _ = DateTime.TryParseExact(text, pattern, CultureInfo.InvariantCulture, Styles, out date);
        }
    }

    private static string Pattern(ScriptFunctionInvocation call, int index, string pattern) => pattern.Contains('%', StringComparison.Ordinal)
        ? DateFormatter.ToNetFormat(pattern) ?? throw call.Error(index, "This pattern cannot be used for reading dates.")
        : pattern;
}
