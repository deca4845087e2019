using CcHc.Publisher.Model.Deadlines;
using CcHc.Publisher.Model.Documents;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Tasks;
using FsCheck;
using FsCheck.Fluent;

namespace CcHc.Publisher.Model.Tests.Progress;

public sealed class ProgressProperties
{
    private const int Days = 80;

    private static readonly DateOnly First = new(2026, 1, 1);

    private static readonly Gen<DateOnly> Day = Gen.Choose(0, Days).Select(First.AddDays);

    private static readonly Gen<EvidenceDocument[]> Papers = Gen.Elements<EvidenceDocument[]>([], [], [Samples.Open()], [Samples.Closed()]);

    private static readonly Gen<TaskUpdate> Update =
        from day in Day
        from state in Gen.Elements<TaskState?>(null, null, TaskState.Completed, TaskState.InProgress, TaskState.Suspended, TaskState.Cancelled, TaskState.NotStarted)
        from figure in Gen.Elements<int?>(null, null, 0, 40, 100)
        from papers in Papers
        select new TaskUpdate { Date = day, State = state, Progress = figure, Evidence = papers };

    private static readonly Gen<Deadline> Deadline =
        from kind in Gen.Elements(DeadlineKind.Date, DeadlineKind.Date, DeadlineKind.Date, DeadlineKind.Conditional, DeadlineKind.Recurring)
        from day in Day
        select new Deadline { Kind = kind, Due = kind == DeadlineKind.Date ? day : null, LastDay = kind == DeadlineKind.Date ? day : null };

    private static readonly Gen<Amendment> Amendment =
        from day in Day
        from lastDay in Day
        select new Amendment { Date = day, Deadline = new Deadline { Kind = DeadlineKind.Date, Due = lastDay, LastDay = lastDay } };

    private static readonly Gen<PlanTask> Task =
        from deadline in Deadline
        from updates in Update.ListOf()
        from amendments in Amendment.ListOf()
        select Samples.With("…") with { Deadline = deadline, Updates = [.. updates.Take(6)], Amendments = [.. amendments.Take(3)] };

    private static readonly Gen<(PlanTask Task, DateOnly AsOf, int DueSoonDays)> Case =
        from task in Task
        from asOf in Day
        from dueSoonDays in Gen.Choose(0, 20)
        select (task, asOf, dueSoonDays);

    [Fact]
    public void Progress_as_of_a_day_does_not_depend_on_later_entries() => Property.Holds(Case, c =>
    {
        var known = c.Task with
        {
            Updates = [.. c.Task.Updates.Where(u => u.Date <= c.AsOf)],
            Amendments = [.. c.Task.Amendments.Where(a => a.Date <= c.AsOf)],
        };
        return Same(ProgressCalculator.Calculate(c.Task, c.AsOf, c.DueSoonDays), ProgressCalculator.Calculate(known, c.AsOf, c.DueSoonDays));
    });

    [Fact]
    public void The_last_change_is_the_last_day_whose_answers_differ_from_the_day_before() => Property.Holds(Case, c =>
    {
        DateOnly? changed = null;
        var before = ProgressCalculator.Calculate(c.Task, First.AddDays(-Days), c.DueSoonDays).Answers;
        for (var day = First.AddDays(1 - Days); day <= c.AsOf; day = day.AddDays(1))
        {
            var answers = ProgressCalculator.Calculate(c.Task, day, c.DueSoonDays).Answers;
            changed = answers == before ? changed : day;
            before = answers;
        }

        return ProgressCalculator.Calculate(c.Task, c.AsOf, c.DueSoonDays).LastChanged == changed;
    });

    [Fact]
    public void Counts_add_up() => Property.Holds(Case.ListOf(), cases =>
    {
        var tasks = cases.Select(c => ProgressCalculator.Calculate(c.Task, c.AsOf, c.DueSoonDays)).ToList();
        var summary = ProgressCalculator.Summarize(tasks);
        var cancelled = tasks.Count(t => t.Answers.State == TaskState.Cancelled && !t.Task.Deadline.Kind.Recurs());
        return summary.Tasks == tasks.Count &&
            summary.Tasks == summary.Counted + summary.Recurring + cancelled &&
            summary.Completed <= summary.Counted &&
            summary.ByState.Sum(p => p.Value) == summary.Tasks &&
            summary.ByTimeliness.Sum(p => p.Value) == summary.Tasks &&
            summary.ByState.All(p => p.Value > 0) &&
            (summary.Percent == 100) == (summary.Counted > 0 && summary.Completed == summary.Counted);
    });

    [Fact]
    public void Silence_is_never_overdue_and_reports_are_never_unreported() => Property.Holds(Case, c =>
        ProgressCalculator.Calculate(c.Task, c.AsOf, c.DueSoonDays).Answers is var (state, _, timeliness) &&
        (timeliness != Timeliness.Overdue || state != TaskState.NoReport) &&
        (timeliness != Timeliness.Unreported || state == TaskState.NoReport));

    private static bool Same(TaskProgress x, TaskProgress y) =>
        (x.Answers, x.Percent, x.LastDay, x.Updated, x.LastChanged) == (y.Answers, y.Percent, y.LastDay, y.Updated, y.LastChanged) &&
        x.Updates.SequenceEqual(y.Updates) &&
        x.Amendments.SequenceEqual(y.Amendments);
}
