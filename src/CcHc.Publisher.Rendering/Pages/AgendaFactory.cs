using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Tasks;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages;

/// <summary>Finds what comes next and what came last in some plans.</summary>
internal static class AgendaFactory
{
    private const int MostDue = 10;
    private const int MostReports = 5;

    /// <summary>The agenda of some plans.</summary>
    public static AgendaView Create(PageScope scope, IEnumerable<(Unit Unit, Plan Plan)> plans)
    {
        var due = new List<(Unit Unit, Plan Plan, TaskProgress Task)>();
        var reports = new List<(Unit Unit, Plan Plan, TaskProgress Task, TaskUpdate Update)>();
        foreach (var (unit, plan) in plans)
        {
            foreach (var task in scope.Site.Progress.Of(plan).Tasks)
            {
                if (task.Answers.Timeliness == Timeliness.DueSoon)
                {
                    due.Add((unit, plan, task));
                }

                reports.AddRange(task.Updates.Reverse().Take(MostReports).Select(u => (unit, plan, task, u)));
            }
        }

        return new AgendaView
        {
            DueSoonDays = scope.Site.Site.Config.DueSoonDays,
            DueSoonCount = due.Count,
            DueSoon =
            [
                .. due.OrderBy(d => d.Task.LastDay).Take(MostDue).Select(d => new DueTaskView(
                    scope.Views.Task(d.Unit, d.Plan, d.Task), scope.Views.Unit(d.Unit), d.Task.LastDay!.Value.DayNumber - scope.Site.Progress.AsOf.DayNumber)),
            ],
            Latest =
            [
                .. reports.OrderByDescending(r => r.Update.Date).Take(MostReports).Select(r => new LatestReportView(
                    scope.Views.Task(r.Unit, r.Plan, r.Task), scope.Views.Unit(r.Unit), scope.Views.Update(r.Unit, r.Plan, r.Update))),
            ],
        };
    }
}
