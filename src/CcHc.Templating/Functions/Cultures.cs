using System.Globalization;
using System.Text.RegularExpressions;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>What a name such as <c>vi-VN</c> means for numbers and dates. The program runs without the tables of the system: a few
/// languages stand here, any other well-formed name is written as without a culture.</summary>
internal static class Cultures
{
    private static readonly Regex WellFormed = new("^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly NumberFormatInfo PointAndComma = Numbers(".", ",", " %");
    private static readonly NumberFormatInfo NarrowSpaceAndComma = Numbers("\u202f", ",", "\u00a0%");
    private static readonly NumberFormatInfo SpaceAndComma = Numbers("\u00a0", ",", "\u00a0%");
    private static readonly NumberFormatInfo English = Numbers(",", ".", "%");

    public static DateNames DateNamesOf(ScriptFunctionInvocation call, int index) => LanguageOf(call, index) switch
    {
        "vi" => DateNames.Vietnamese,
        "fr" => DateNames.French,
        _ => DateNames.Invariant,
    };

    public static NumberFormatInfo NumbersOf(ScriptFunctionInvocation call, int index) => LanguageOf(call, index) switch
    {
        "vi" or "de" or "es" or "it" or "nl" or "id" or "da" or "tr" => PointAndComma,
        "fr" => NarrowSpaceAndComma,
        "ru" or "uk" or "pl" or "cs" or "sv" or "fi" => SpaceAndComma,
        "en" => English,
        _ => NumberFormatInfo.InvariantInfo,
    };

    /// <summary>Whether days come before months where both are numbers.</summary>
    public static bool HasDayFirst(ScriptFunctionInvocation call, int index) =>
        LanguageOf(call, index) is "vi" or "fr" or "de" or "es" or "it" or "nl" or "id" or "da" or "tr" or "ru" or "pl" ||
        call.TextOrNull(index) is "en-GB" or "en-AU" or "en-NZ" or "en-IN" or "en-IE";

    /// <summary>Fails for what cannot be a culture; null or nothing is none.</summary>
    public static string? LanguageOf(ScriptFunctionInvocation call, int index)
    {
        if (call.TextOrNull(index) is not { Length: > 0 } name)
        {
            return null;
        }

        return WellFormed.IsMatch(name)
            ? name.Split('-', '_')[0].ToLowerInvariant()
            : throw new ScriptRuntimeException(call.Span, $"'{name}' is no culture; 'vi-VN' is one.");
    }

    private static NumberFormatInfo Numbers(string group, string point, string percent)
    {
        var numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        numbers.NumberGroupSeparator = numbers.CurrencyGroupSeparator = numbers.PercentGroupSeparator = group;
        numbers.NumberDecimalSeparator = numbers.CurrencyDecimalSeparator = numbers.PercentDecimalSeparator = point;
        numbers.PercentSymbol = percent.TrimStart(' ');
        numbers.PercentPositivePattern = percent[0] == ' ' ? 0 : 1;
        numbers.PercentNegativePattern = percent[0] == ' ' ? 0 : 1;
        return NumberFormatInfo.ReadOnly(numbers);
    }
}
