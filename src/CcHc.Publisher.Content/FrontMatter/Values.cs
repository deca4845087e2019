using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Tasks;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.FrontMatter;

/// <summary>Reads single values as editors write them. Each answers null for what it cannot read.</summary>
internal static class Values
{
    /// <summary>The states that an editor may write; silence is not one of them.</summary>
    public static IReadOnlyList<TaskState> WrittenStates { get; } =
        [TaskState.NotStarted, TaskState.InProgress, TaskState.Completed, TaskState.Suspended, TaskState.Cancelled];

    /// <summary><c>2026-06-15</c> or <c>15/6/2026</c>.</summary>
    public static DateOnly? Date(string text) => PartialDate(text)?.Full;

    /// <summary>A date, a month (<c>2026-01</c>, <c>01/2026</c>) or a year (<c>2026</c>).</summary>
    public static PartialDate? PartialDate(string text)
    {
        var isIso = text.Contains('-', StringComparison.Ordinal);
        var parts = text.Split(isIso ? '-' : '/', StringSplitOptions.TrimEntries);
        if (parts.Length > 3 || !parts.All(p => p.Length is >= 1 and <= 4 && p.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var numbers = parts.Select(p => int.Parse(p)).ToArray();
        if (!isIso)
        {
            Array.Reverse(numbers);
        }

        var (year, month, day) = (numbers[0], numbers.Length > 1 ? numbers[1] : (int?)null, numbers.Length > 2 ? numbers[2] : (int?)null);
        var exists = year is >= 1900 and <= 2999 && month is null or (>= 1 and <= 12) && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month!.Value)));
        return exists ? new PartialDate(year, month, day) : null;
    }

    /// <summary><c>2026</c>, <c>2026-2030</c>, <c>2026 – 2030</c>.</summary>
    public static PlanPeriod? Period(string text)
    {
        var years = text.Replace('–', '-').Split('-', StringSplitOptions.TrimEntries).Select(Year).ToArray();
        return years switch
        {
            [{ } only] => new PlanPeriod(only, only),
            [{ } first, { } last] when first <= last => new PlanPeriod(first, last),
            _ => null,
        };
    }

    /// <summary><c>60</c> or <c>60%</c>.</summary>
    public static int? Percent(string text) =>
        Integer(text.EndsWith('%') ? text[..^1].TrimEnd() : text) is { } percent and >= 0 and <= 100 ? percent : null;

    /// <summary>A whole number of at most nine digits.</summary>
    public static int? Integer(string text)
    {
        var digits = text.StartsWith('-') ? text[1..] : text;
        return digits.Length is >= 1 and <= 9 && digits.All(char.IsAsciiDigit) ? int.Parse(text) : null;
    }

    /// <summary>Yes or no in the words people use.</summary>
    public static bool? Flag(string text) => VietnameseText.Fold(text) switch
    {
        "true" or "yes" or "co" or "dung" or "x" or "1" => true,
        "false" or "no" or "khong" or "sai" or "0" => false,
        _ => null,
    };

    /// <summary>A state by its Vietnamese label or English name.</summary>
    public static TaskState? State(string text) =>
        TaskStates.TryRead(text, out var state) && state != TaskState.NoReport ? state : null;

    /// <summary>An absolute http or https address.</summary>
    public static Uri? Link(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var link) && link.Scheme is "http" or "https" && link.Host.Length > 0 ? link : null;

    private static int? Year(string text) => Integer(text) is { } year and >= 1900 and <= 2999 ? year : null;
}
