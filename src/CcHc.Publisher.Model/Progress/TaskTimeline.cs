using CcHc.Publisher.Model.Deadlines;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Model.Progress;

/// <summary>Walks through a task's life from its first day that matters to the as-of date, once.</summary>
internal sealed class TaskTimeline
{
    private readonly PlanTask _task;
    private readonly DateOnly _asOf;
    private readonly int _dueSoonDays;
    private readonly List<TaskUpdate> _updates;
    private readonly List<Amendment> _amendments;

    /// <summary>The task without the entries that do not exist yet; the others by date, equals in the order of the file.</summary>
    public TaskTimeline(PlanTask task, DateOnly asOf, int dueSoonDays)
    {
        _task = task;
        _asOf = asOf;
        _dueSoonDays = dueSoonDays;
        _updates = [.. task.Updates.Where(u => u.Date <= asOf).OrderBy(u => u.Date)];
        _amendments = [.. task.Amendments.Where(a => a.Date <= asOf).OrderBy(a => a.Date)];
    }

    /// <summary>The task as of the date.</summary>
    public TaskProgress Walk()
    {
        var reported = default(ReportedState);
        var lastDay = _task.Deadline.LastDay;
        DateOnly? lastChanged = null;
        var (update, amendment) = (0, 0);
        foreach (var day in DaysThatMatter())
        {
            Answers? before = day == DateOnly.MinValue ? null : AnswersOn(day.AddDays(-1), reported, lastDay);
            for (; update < _updates.Count && _updates[update].Date == day; update++)
            {
                reported = reported.After(_updates[update]);
            }

            for (; amendment < _amendments.Count && _amendments[amendment].Date == day; amendment++)
            {
                lastDay = _amendments[amendment].Deadline.LastDay ?? lastDay;
            }

            var after = AnswersOn(day, reported, lastDay);
            lastChanged = before == null || before == after ? lastChanged : day;
        }

        return new TaskProgress
        {
            Task = _task,
            Answers = AnswersOn(_asOf, reported, lastDay),
            Percent = reported.Percent,
            LastDay = lastDay,
            Updated = _updates.Count > 0 ? _updates[^1].Date : null,
            LastChanged = lastChanged,
            Updates = _updates,
            Amendments = _amendments,
        };
    }

    /// <summary>Every day up to the as-of date on which an answer can change, in order, each once.</summary>
    private SortedSet<DateOnly> DaysThatMatter()
    {
        var days = new SortedSet<DateOnly>();
        days.UnionWith(_updates.Select(u => u.Date));
        days.UnionWith(_amendments.Select(a => a.Date));
        foreach (var lastDay in _amendments.Select(a => a.Deadline.LastDay).Prepend(_task.Deadline.LastDay).OfType<DateOnly>())
        {
            foreach (var number in new[] { lastDay.DayNumber + 1L, lastDay.DayNumber - (long)_dueSoonDays })
            {
                if (number >= DateOnly.MinValue.DayNumber && number <= _asOf.DayNumber)
                {
                    days.Add(DateOnly.FromDayNumber((int)number));
                }
            }
        }

        return days;
    }

    private Answers AnswersOn(DateOnly day, ReportedState reported, DateOnly? lastDay) =>
        new(reported.State, reported.Evidence, TimelinessOn(day, reported, lastDay));

    /// <summary>The first that fits, in the order of the rule.</summary>
    private Timeliness TimelinessOn(DateOnly day, ReportedState reported, DateOnly? lastDay) => reported switch
    {
        { State: TaskState.Suspended or TaskState.Cancelled } => Timeliness.None,
        _ when _task.Deadline.Kind.Recurs() => Timeliness.Recurring,
        _ when lastDay is null => Timeliness.None,
        { CompletedOn: { } completedOn } => completedOn <= lastDay ? Timeliness.OnTime : Timeliness.Late,
        { State: TaskState.NoReport } when day > lastDay => Timeliness.Unreported,
        _ when day > lastDay => Timeliness.Overdue,
        _ when lastDay.Value.DayNumber - day.DayNumber <= _dueSoonDays => Timeliness.DueSoon,
        _ => Timeliness.Open,
    };
}
