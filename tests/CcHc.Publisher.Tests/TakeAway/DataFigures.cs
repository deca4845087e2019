using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.TakeAway;

/// <summary>The figures that a page may show of some tasks, counted out of <c>data.json</c> alone.</summary>
/// <param name="tasks">The tasks.</param>
internal sealed class DataFigures(IReadOnlyList<DataTask> tasks)
{
    private static readonly string[] States = ["no-report", "not-started", "in-progress", "completed", "suspended", "cancelled"];
    private static readonly string[] Timelinesses = ["open", "due-soon", "overdue", "unreported", "on-time", "late", "recurring", "none"];

    /// <summary>All tasks.</summary>
    public IReadOnlyList<DataTask> Tasks => tasks;

    /// <summary>How many there are.</summary>
    public int Count => tasks.Count;

    /// <summary>How many count.</summary>
    public int Counted => tasks.Count(t => t.Counts);

    /// <summary>How many of those are completed.</summary>
    public int Completed => tasks.Count(t => t.Counts && t.State == "completed");

    /// <summary>How many have a report.</summary>
    public int Reported => tasks.Count(t => t.IsReported);

    /// <summary><c>12/26 (46%)</c>.</summary>
    public string Share => $"{Completed}/{Counted} ({100 * Completed / Counted}%)";

    /// <summary>What a cell says of how far they are.</summary>
    public string Cell => Counted == 0 ? "không tính" : Reported == 0 ? "chưa có báo cáo" : Share;

    /// <summary>All that a panel says of them in figures, from above to below.</summary>
    public IReadOnlyList<string> Panel => Count == 0 ? [] :
    [
        .. Reported > 0 && Counted > 0 ? (string[])[$"{Completed}/{Counted}", $"({100 * Completed / Counted}%)"] : [],
        .. new[] { Count, Reported, tasks.Count(t => t.Recurs), Count - Counted - tasks.Count(t => t.Recurs) }.Where(n => n > 0).Select(n => $"{n}"),
        .. Reported > 0 ? Counts(States, t => t.State) : [],
        .. Counts(Timelinesses, t => t.Timeliness),
    ];

    /// <summary>The rows of a table of months: due, and where anything was reported on any of them, completed, unfinished and without a report.</summary>
    public IReadOnlyList<string> Months
    {
        get
        {
            var dated = tasks.Where(t => t.IsDated).ToArray();
            return
            [
                .. dated.GroupBy(t => (t.LastDay.Year, t.LastDay.Month)).OrderBy(m => m.Key).SelectMany(month => dated.Any(t => t.IsReported)
                    ? new[] { month.Count(), month.Count(t => t.State == "completed"), month.Count(t => t.State is not ("completed" or "no-report")), month.Count(t => t.State == "no-report") }
                    : [month.Count()]).Select(n => $"{n}"),
            ];
        }
    }

    /// <summary>How many are due in each quarter that has any.</summary>
    public IReadOnlyList<int> Quarters =>
        [.. tasks.Where(t => t.IsDated).GroupBy(t => (t.LastDay.Year, (t.LastDay.Month - 1) / 3)).OrderBy(q => q.Key).Select(q => q.Count())];

    /// <summary>The tasks of a plan.</summary>
    public static DataFigures OfPlan(BuiltSite site, string data) => new([.. site.Json(data).GetProperty("tasks").EnumerateArray().Select(t => new DataTask(t))]);

    /// <summary>Some of the tasks.</summary>
    public DataFigures Where(Func<DataTask, bool> isWanted) => new([.. tasks.Where(isWanted)]);

    /// <summary>How many have an answer.</summary>
    public int Of(string answer) => tasks.Count(t => t.State == answer || t.Timeliness == answer);

    private IEnumerable<string> Counts(IEnumerable<string> answers, Func<DataTask, string> answerOf) =>
        answers.Select(a => tasks.Count(t => answerOf(t) == a)).Where(n => n > 0).Select(n => $"{n}");
}
