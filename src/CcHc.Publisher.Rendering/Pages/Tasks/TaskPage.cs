using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.QrCodes;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.Tasks;

/// <summary>A task: the six clears, the three answers, history and evidence. It shows no as-of date, so a new day changes only pages that say something new.</summary>
/// <param name="unit">Its unit.</param>
/// <param name="plan">Its plan.</param>
/// <param name="place">Its place among the plan's tasks, from 0.</param>
/// <param name="address">Where the page stands.</param>
public sealed class TaskPage(Unit unit, Plan plan, int place, Address address) : IPage
{
    /// <inheritdoc/>
    public Address Address => address;

    /// <inheritdoc/>
    public bool IsIndexed => !unit.IsSample;

    /// <inheritdoc/>
    public PageContent Build(PageScope scope)
    {
        var tasks = scope.Site.Progress.Of(plan).Tasks;
        var progress = tasks[place];
        var task = progress.Task;
        var title = scope.Words.Fill("title.task", ("number", task.Number), ("content", PageScope.Shorten(task.Content, 90)));
        var description = scope.Words.Fill(
            "description.task", ("content", PageScope.Shorten(task.Content, 90)), ("lead", task.Lead.Text), ("time", task.Time));
        var trail = scope.TrailTo(unit).Append(new LinkView(plan.Title, scope.Links.To(scope.Site.Routes.Plan(unit, plan))));
        return new PageContent(
            scope.Page("task", title, description, [.. trail], unit),
            [
                KeyValuePair.Create<string, object>("unit", scope.Views.Unit(unit)),
                KeyValuePair.Create<string, object>("plan", scope.Views.Plan(unit, plan)),
                KeyValuePair.Create<string, object>("task", scope.Views.Task(unit, plan, progress)),
                KeyValuePair.Create<string, object>("detail", Detail(scope, progress, tasks)),
            ]);
    }

    private TaskDetailView Detail(PageScope scope, TaskProgress progress, IReadOnlyList<TaskProgress> tasks) => new()
    {
        Group = plan.Groups.FirstOrDefault(g => g.Number == progress.Task.Group) is { } group
            ? new GroupLinkView(group.Number, group.Title, $"{scope.Links.To(scope.Site.Routes.Plan(unit, plan))}#{RouteTable.GroupAnchor(group)}")
            : null,
        LastChanged = scope.Views.Date(progress.LastChanged),
        Updates = [.. progress.Updates.Reverse().Select(update => scope.Views.Update(unit, plan, update))],
        Amendments = [.. progress.Amendments.Reverse().Select(a => new AmendmentView(scope.Views.Date(a.Date), scope.Views.Date(a.Deadline.LastDay)!, a.By))],
        BodyHtml = scope.Markup(progress.Task.Body).Html,
        QrHtml = scope.FullUrl is { } url ? QrCodeSvg.Write(url, scope.Words.Fill("print.qr", ("url", url))) : "",
        Previous = place > 0 ? Neighbour(scope, tasks[place - 1]) : null,
        Next = place + 1 < tasks.Count ? Neighbour(scope, tasks[place + 1]) : null,
    };

    private LinkView Neighbour(PageScope scope, TaskProgress other) => new(
        $"{other.Task.Number}. {PageScope.Shorten(other.Task.Content, 70)}",
        scope.Links.To(scope.Site.Routes.Task(unit, plan, other.Task)));
}
