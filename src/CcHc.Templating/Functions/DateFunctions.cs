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
            .Add("now", "", call => call.Context.Now ?? throw new ScriptRuntimeException(call.Span, "The host tells templates no time."));
        group.Members["default_format"] = DefaultFormat;
        group.Members["format"] = DefaultFormat;
        return group.Members;
    }

    private static string? Write(ScriptFunctionInvocation call)
    {
        var pattern = call.TextOrNull(1) ?? throw call.Error(1, "A pattern is wanted here, and this is null.");
        var names = Culture(call, 2);
        return call.Arguments[0] is null ? null : DateFormatter.Format(call.Date(0), pattern, names);
    }

    private static object? Parse(ScriptFunctionInvocation call)
    {
        _ = Culture(call, 2);
        return DateReader.Read(call, 0, 1);
    }

    /// <summary>Unlike <c>to_string</c> this one takes patterns of .NET.</summary>
    private static string? ParseToString(ScriptFunctionInvocation call)
    {
        _ = Culture(call, 2);
        _ = Culture(call, 4);
        try
        {
            return DateReader.Read(call, 0, 3)?.ToString(call.TextOrNull(1) ?? DefaultFormat, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            throw new ScriptRuntimeException(call.Span, $"'{call.Text(1)}' is no pattern for dates.");
        }
    }

    private static DateNames Culture(ScriptFunctionInvocation call, int index) => call.TextOrNull(index) switch
    {
        null or "" => DateNames.Invariant,
        "vi-VN" or "vi" => DateNames.Vietnamese,
        var name => throw call.Error(index, $"Dates can be written for 'vi-VN' or without a culture, not for '{name}'."),
    };

    private static object Add(ScriptFunctionInvocation call, Func<DateTime, double, DateTime> add)
    {
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
