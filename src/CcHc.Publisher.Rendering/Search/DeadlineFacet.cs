using CcHc.Publisher.Model.Deadlines;
using CcHc.Publisher.Model.Progress;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>The period by which tasks are filtered: the quarter of the last day.</summary>
internal static class DeadlineFacet
{
    private const int MonthsOfQuarter = 3;

    private static readonly string[] Romans = ["I", "II", "III", "IV"];

    /// <summary>The value of a task: <c>2026-Q1</c>, <c>recurring</c> or <c>none</c>.</summary>
    public static string Of(TaskProgress progress) => progress switch
    {
        { Task.Deadline.Kind: var kind } when kind.Recurs() => "recurring",
        { LastDay: { } day } => $"{day.Year}-Q{Quarter(day)}",
        _ => "none",
    };

    /// <summary>A value in words.</summary>
    public static string Label(string value) => value switch
    {
        "recurring" => "Thường xuyên",
        "none" => "Không xác định thời hạn",
        _ => $"Quý {Romans[value[^1] - '1']}/{value[..value.IndexOf('-', StringComparison.Ordinal)]}",
    };

    /// <summary>The last day in the words that people type: its quarter and its month.</summary>
    public static string Words(DateOnly day) => $"quý {Quarter(day)} năm {day.Year}, tháng {day.Month} năm {day.Year}";

    private static int Quarter(DateOnly day) => ((day.Month - 1) / MonthsOfQuarter) + 1;
}
