using System.Globalization;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary><c>date.…</c>. The current time is what the host says it is.</summary>
internal static class DateFunctions
{
    private const string DefaultFormat = "%d %b %Y";

    public static ScriptObject Create()
    {
        var group = new FunctionGroup()
            .Add("parse", "text pattern? culture?", Parse)
            .Add("to_string", "date:date pattern culture?", Write)
            .Add("parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", ParseToString)
            .Add("add_days", "date:date days:number", call => Add(call, (date, amount) => date.AddDays(amount)))
            .Add("add_hours", "date:date hours:number", call => Add(call, (date, amount) => date.AddHours(amount)))
            .Add("add_minutes", "date:date minutes:number", call => Add(call, (date, amount) => date.AddMinutes(amount)))
            .Add("add_seconds", "date:date seconds:number", call => Add(call, (date, amount) => date.AddSeconds(amount)))
            .Add("add_milliseconds", "date:date millis:number", call => Add(call, (date, amount) => date.AddMilliseconds(amount)))
            .Add("add_months", "date:date months:int", call => Add(call, (date, amount) => date.AddMonths((int)amount)))
            .Add("add_years", "date:date years:int", call => Add(call, (date, amount) => date.AddYears((int)amount)))
            .Add("now", "", Now)
            .Add("utc_now", "", Now);
        group.Members["default_format"] = DefaultFormat;
        group.Members["format"] = DefaultFormat;
        return group.Members;
    }

    private static string? Write(ScriptFunctionInvocation call)
    {
        var pattern = call.TextOrNull(1) ?? throw call.Error(1, "A pattern is wanted here, and this is null.");
        var names = Cultures.DateNamesOf(call, 2);
        if (call.Arguments[0] is null)
        {
            return null;
        }

        return pattern == "%g"
            ? DateFormatter.Format(call.Date(0), call.Context.DateFormat ?? DefaultFormat, DateNames.Invariant)
            : DateFormatter.Format(call.Date(0), pattern, names);
    }

    private static object? Parse(ScriptFunctionInvocation call) => DateReader.Read(call, 0, 1, 2);

    /// <summary>Unlike <c>to_string</c> this one takes patterns of .NET, as the language has it.</summary>
    private static string? ParseToString(ScriptFunctionInvocation call)
    {
        if (DateReader.Read(call, 0, 3, 4) is not { } date)
        {
            return null;
        }

        _ = Cultures.LanguageOf(call, 2);
        try
        {
            return date.ToString(call.TextOrNull(1) ?? call.Context.DateFormat ?? DefaultFormat, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            throw new ScriptRuntimeException(call.Span, $"'{call.Text(1)}' is no pattern for dates.");
        }
    }

    private static object Now(ScriptFunctionInvocation call) => call.Context.Now ?? throw new ScriptRuntimeException(call.Span, "The host tells templates no time.");

    private static object Add(ScriptFunctionInvocation call, Func<DateTime, double, DateTime> add)
    {
        if (call.Arguments[0] is null)
        {
            throw new ScriptRuntimeException(call.Span, "A date is wanted here, and this is null.");
        }

        try
        {
            return add(call.Date(0), call.Double(1));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw call.Error(1, "The result is no date between the years 1 and 9999.");
        }
    }
}
