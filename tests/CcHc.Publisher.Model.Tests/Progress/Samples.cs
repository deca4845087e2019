using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Deadlines;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Documents;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Model.Tests.Progress;

/// <summary>Makes tasks and their entries, with days of 2026 written 6/15.</summary>
internal static class Samples
{
    private static readonly SourceLocation Nowhere = new("x.md", 1, 1);

    public static PlanTask With(string time, params object[] entries) => new()
    {
        Id = "01",
        Number = "1",
        Content = "…",
        Time = time,
        Deadline = DeadlineReader.Read(time, new PlanPeriod(2026, 2026), issued: null),
        Updates = [.. entries.OfType<TaskUpdate>()],
        Amendments = [.. entries.OfType<Amendment>()],
        Body = new MarkdownText(string.Empty, Nowhere),
        Source = Nowhere,
    };

    public static TaskUpdate Report(string day, TaskState? state = null, int? progress = null, params EvidenceDocument[] evidence) =>
        new() { Date = Day(day), State = state, Progress = progress, Evidence = evidence };

    public static Amendment Move(string day, string lastDay) => new() { Date = Day(day), Deadline = new Deadline { Kind = DeadlineKind.Date, Due = Day(lastDay), LastDay = Day(lastDay) } };

    public static EvidenceDocument Open() => new() { Number = "12/BC-UBND", File = "bao-cao.pdf" };

    public static EvidenceDocument Closed() => new() { Number = "12/BC-UBND" };

    public static DateOnly Day(string monthAndDay)
    {
        var parts = monthAndDay.Split('/');
        return new DateOnly(2026, int.Parse(parts[0]), int.Parse(parts[1]));
    }
}
