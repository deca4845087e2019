using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Tasks;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Charts;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages;

/// <summary>Lays tasks out by the month and the quarter of their last day. What recurs or has no last day stands apart.</summary>
internal static class TimelineFactory
{
    private const int MonthsOfYear = 12;
    private const int MonthsOfQuarter = 3;
    private const int MostMonthColumns = 18;
    private const int MostLabels = 18;

    private static readonly string[] Quarters = ["I", "II", "III", "IV"];
    private static readonly string[] Series = ["completed", "in-progress", "no-report"];

    /// <summary>The timeline of some tasks.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="tasks">The tasks, each with its unit and plan.</param>
    /// <param name="title">The name of the chart.</param>
    public static TimelineView Create(PageScope scope, IEnumerable<(Unit Unit, Plan Plan, TaskProgress Task)> tasks, string title)
    {
        var byTimeliness = tasks.ToLookup(t => t.Task.Answers.Timeliness is Timeliness.Recurring or Timeliness.None ? t.Task.Answers.Timeliness : Timeliness.Open);
        var months = byTimeliness[Timeliness.Open].OrderBy(t => t.Task.LastDay).GroupBy(t => MonthOf(t.Task)).ToArray();
        IReadOnlyList<TaskView> Views(IEnumerable<(Unit Unit, Plan Plan, TaskProgress Task)> some) => [.. some.Select(t => scope.Views.Task(t.Unit, t.Plan, t.Task))];
        return new TimelineView
        {
            ChartHtml = months.Length == 0 ? "" : Chart(scope, [.. months.SelectMany(m => m).Select(t => t.Task)], title),
            Quarters =
            [
                .. months.GroupBy(m => m.Key / MonthsOfQuarter).Select(quarter => new TimelineQuarterView(
                    $"q{quarter.Key % 4 + 1}-{quarter.Key / 4}", QuarterTitle(scope, quarter.Key), quarter.Sum(m => m.Count()),
                    [.. quarter.Select(m => Month(scope, m.Key, [.. m.Select(t => t.Task)], Views(m)))])),
            ],
            Dated = months.Sum(m => m.Count()),
            Recurring = Views(byTimeliness[Timeliness.Recurring]),
            Undated = Views(byTimeliness[Timeliness.None]),
            AsOf = scope.AsOf,
        };
    }

    /// <summary>Months since year 0.</summary>
    private static int MonthOf(TaskProgress task) => task.LastDay!.Value.Year * MonthsOfYear + task.LastDay.Value.Month - 1;

    private static TimelineMonthView Month(PageScope scope, int month, IReadOnlyList<TaskProgress> tasks, IReadOnlyList<TaskView> views)
    {
        var parts = Parts(tasks);
        return new TimelineMonthView
        {
            Anchor = $"t{month % MonthsOfYear + 1:D2}-{month / MonthsOfYear}",
            Title = MonthTitle(scope, month),
            Tasks = views,
            Completed = parts[0],
            Unfinished = parts[1],
            Unreported = parts[2],
        };
    }

    /// <summary>Completed, reported on and not completed, without a report.</summary>
    private static int[] Parts(IReadOnlyList<TaskProgress> tasks)
    {
        var completed = tasks.Count(t => t.Answers.State == TaskState.Completed);
        var unreported = tasks.Count(t => t.Answers.State == TaskState.NoReport);
        return [completed, tasks.Count - completed - unreported, unreported];
    }

    /// <summary>A column a month; a column a quarter where there would be too many.</summary>
    private static string Chart(PageScope scope, IReadOnlyList<TaskProgress> tasks, string title)
    {
        var byMonth = tasks.ToLookup(MonthOf);
        var first = byMonth.Min(m => m.Key) / MonthsOfYear * MonthsOfYear;
        var last = byMonth.Max(m => m.Key) / MonthsOfYear * MonthsOfYear + MonthsOfYear - 1;
        var isLong = last - first >= MostMonthColumns;
        var width = isLong ? MonthsOfQuarter : 1;
        var columns = new List<ChartColumn>();
        for (var month = first; month <= last; month += width)
        {
            var due = Enumerable.Range(month, width).SelectMany(m => byMonth[m]).ToArray();
            var parts = Parts(due);
            columns.Add(new ChartColumn(
                isLong ? YearLabel(month, last - first) : $"{month % MonthsOfYear + 1}",
                scope.Words.Fill(
                    tasks.All(t => t.Answers.State == TaskState.NoReport) ? "timeline.column_silent" : "timeline.column", ("period", isLong ? QuarterTitle(scope, month / MonthsOfQuarter) : MonthTitle(scope, month)),
                    ("count", $"{due.Length}"), ("completed", $"{parts[0]}"), ("unfinished", $"{parts[1]}"), ("unreported", $"{parts[2]}")),
                parts));
        }

        var description = string.Join(' ', columns.Where(c => c.Parts.Sum() > 0).Select(c => c.Title));
        return ColumnChart.Write(columns, Series, title, description);
    }

    /// <summary>The year under its second quarter, which is about its middle.</summary>
    private static string YearLabel(int month, int months) =>
        month % MonthsOfYear == MonthsOfQuarter && months / MonthsOfYear <= MostLabels ? $"{month / MonthsOfYear}" : "";

    private static string MonthTitle(PageScope scope, int month) =>
        scope.Words.Fill("timeline.month", ("month", $"{month % MonthsOfYear + 1}"), ("year", $"{month / MonthsOfYear}"));

    private static string QuarterTitle(PageScope scope, int quarter) =>
        scope.Words.Fill("timeline.quarter", ("quarter", Quarters[quarter % 4]), ("year", $"{quarter / 4}"));
}
