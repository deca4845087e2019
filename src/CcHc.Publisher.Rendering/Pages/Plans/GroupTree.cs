using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.Plans;

/// <summary>The groups of a plan with their tasks. A group's summary holds the groups under it too.</summary>
internal sealed class GroupTree(Unit unit, Plan plan, PageScope scope)
{
    private readonly IReadOnlyList<TaskProgress> _tasks = scope.Site.Progress.Of(plan).Tasks;
    private readonly Dictionary<string, TaskGroup> _byNumber = plan.Groups.ToDictionary(g => g.Number, StringComparer.Ordinal);

    /// <summary>Every group in the paper's order; first, without a title, the tasks that stand in none.</summary>
    public IReadOnlyList<GroupView> Views()
    {
        var loose = _tasks.Where(t => t.Task.Group is null).ToArray();
        var views = plan.Groups.Select(View);
        return [.. loose.Length == 0 ? views : views.Prepend(View("nhiem-vu", group: null, loose, loose))];
    }

    private GroupView View(TaskGroup group) => View(
        RouteTable.GroupAnchor(group), group,
        [.. _tasks.Where(t => t.Task.Group == group.Number)],
        [.. _tasks.Where(t => t.Task.Group is { } number && PathTo(number).Contains(group.Number))]);

    private GroupView View(string anchor, TaskGroup? group, IReadOnlyList<TaskProgress> own, IReadOnlyList<TaskProgress> all) => new()
    {
        Anchor = anchor,
        Number = group?.Number,
        Title = group?.Title,
        Depth = group is null ? 1 : PathTo(group.Number).Count(),
        Tasks = [.. own.Select(t => scope.Views.Task(unit, plan, t))],
        Summary = scope.Views.Summary(all),
    };

    /// <summary>A group's number, then its parent's, and so on. A parent stands before its children, so this ends.</summary>
    private IEnumerable<string> PathTo(string? number)
    {
        for (var at = number; at is not null; at = _byNumber.GetValueOrDefault(at)?.Parent)
        {
            yield return at;
        }
    }
}
