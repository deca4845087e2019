using CcHc.Publisher.Model.Deadlines;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Sites;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Model.Progress;

/// <summary>Answers three questions about every task, as of a stated date: state, evidence, timeliness.</summary>
/// <remarks>
/// Entries dated after that date do not exist yet, so the site of a past day can be built again at any time, byte for byte.
/// Entries count by date, then in the order of the file. The calculator knows no clock.
/// </remarks>
public static class ProgressCalculator
{
    /// <summary>Every plan of a site as of a date.</summary>
    /// <param name="site">The site; <see cref="SiteConfig.DueSoonDays"/> of its configuration holds for all plans.</param>
    /// <param name="asOf">The date, that day included.</param>
    public static SiteProgress Calculate(Site site, DateOnly asOf) =>
        new(asOf, [.. site.Units.SelectMany(u => u.Plans).Select(p => Calculate(p, asOf, site.Config.DueSoonDays))]);

    /// <summary>A plan as of a date.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The date, that day included.</param>
    /// <param name="dueSoonDays">From how many days before the last day on a task is due soon.</param>
    public static PlanProgress Calculate(Plan plan, DateOnly asOf, int dueSoonDays)
    {
        IReadOnlyList<TaskProgress> tasks = [.. plan.Tasks.Select(t => Calculate(t, asOf, dueSoonDays))];
        return new PlanProgress { Plan = plan, Tasks = tasks, Summary = Summarize(tasks) };
    }

    /// <summary>A task as of a date.</summary>
    /// <param name="task">The task; its entries may stand in any order.</param>
    /// <param name="asOf">The date, that day included.</param>
    /// <param name="dueSoonDays">From how many days before the last day on it is due soon.</param>
    public static TaskProgress Calculate(PlanTask task, DateOnly asOf, int dueSoonDays) => new TaskTimeline(task, asOf, dueSoonDays).Walk();

    /// <summary>Counts tasks. The percentage leaves out recurring, annual and cancelled ones; they are counted beside it.</summary>
    /// <param name="tasks">Tasks as of one date, of one plan or of many.</param>
    public static ProgressSummary Summarize(IEnumerable<TaskProgress> tasks)
    {
        var states = new SortedDictionary<TaskState, int>();
        var timelinesses = new SortedDictionary<Timeliness, int>();
        var (all, counted, recurring, completed) = (0, 0, 0, 0);
        foreach (var task in tasks)
        {
            var (state, _, timeliness) = task.Answers;
            var recurs = task.Task.Deadline.Kind.Recurs();
            var counts = !recurs && state != TaskState.Cancelled;
            all++;
            recurring += recurs ? 1 : 0;
            counted += counts ? 1 : 0;
            completed += counts && state == TaskState.Completed ? 1 : 0;
            states[state] = states.GetValueOrDefault(state) + 1;
            timelinesses[timeliness] = timelinesses.GetValueOrDefault(timeliness) + 1;
        }

        return new ProgressSummary
        {
            Tasks = all,
            Counted = counted,
            Recurring = recurring,
            Completed = completed,
            ByState = [.. states],
            ByTimeliness = [.. timelinesses],
        };
    }
}
