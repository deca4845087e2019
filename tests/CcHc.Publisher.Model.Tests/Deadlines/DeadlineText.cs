using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Deadlines;

namespace CcHc.Publisher.Model.Tests.Deadlines;

/// <summary>A deadline in one line: kind, start, due, last day, and the condition behind a bar; - for what it does not have.</summary>
internal static class DeadlineText
{
    public static string Of(string? cell, string period = "2026", PartialDate? issued = null)
    {
        var years = period.Split('-');
        var deadline = DeadlineReader.Read(cell, new PlanPeriod(int.Parse(years[0]), int.Parse(years[^1])), issued);
        var text = $"{deadline.Kind.ToName()} {Day(deadline.Start)} {Day(deadline.Due)} {Day(deadline.LastDay)}";
        return deadline.Condition is { } condition ? $"{text} | {condition}" : text;
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? "-";
}
