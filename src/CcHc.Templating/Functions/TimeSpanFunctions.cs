using System.Globalization;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary><c>timespan.…</c></summary>
internal static class TimeSpanFunctions
{
    public static ScriptObject Create()
    {
        var group = new FunctionGroup()
            .Add("from_days", "days:number", call => Make(call, TimeSpan.FromDays))
            .Add("from_hours", "hours:number", call => Make(call, TimeSpan.FromHours))
            .Add("from_minutes", "minutes:number", call => Make(call, TimeSpan.FromMinutes))
            .Add("from_seconds", "seconds:number", call => Make(call, TimeSpan.FromSeconds))
            .Add("from_milliseconds", "millis:number", call => Make(call, TimeSpan.FromMilliseconds))
            .Add("parse", "text", Parse);
        group.Members["zero"] = TimeSpan.Zero;
        return group.Members;
    }

    private static object Make(ScriptFunctionInvocation call, Func<double, TimeSpan> make)
    {
        try
        {
            return make(call.Double(0));
        }
        catch (OverflowException)
        {
            throw call.Error(0, "This time span is too long.");
        }
    }

    private static object Parse(ScriptFunctionInvocation call) => TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var span)
        ? span
        : throw new ScriptRuntimeException(call.Span, $"'{call.Text(0)}' is no time span.");
}
