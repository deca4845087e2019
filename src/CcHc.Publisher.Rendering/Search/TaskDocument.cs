using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Tasks;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>Makes a task findable: by what it says, who leads it, when it is due and how far it is.</summary>
/// <param name="routes">Where everything stands.</param>
internal sealed class TaskDocument(RouteTable routes)
{
    private readonly AgencyTexts _agencies = new();

    /// <summary>A task.</summary>
    public SearchDocument Create(Unit unit, Plan plan, TaskProgress row)
    {
        var task = row.Task;
        return new SearchDocument
        {
            Kind = SearchKind.Task,
            Title = task.Content,
            Context = SearchContext.Of(routes, unit, plan),
            Detail = SearchContext.Join(task.Lead.Text, task.Time),
            Url = routes.Task(unit, plan, task).Path,
            Unit = unit,
            Plan = plan,
            Agencies = task.Lead.Agencies,
            Answers = row.Answers,
            Deadline = DeadlineFacet.Of(row),
            Year = plan.Period.LastYear,
            Texts = [.. Texts(unit, plan, row)],
        };
    }

    private IEnumerable<string> Texts(Unit unit, Plan plan, TaskProgress row)
    {
        var task = row.Task;
        yield return unit.Name;
        yield return plan.Period.ToString();
        yield return $"nhiệm vụ {task.Number}";
        yield return task.Product ?? "";
        yield return task.Time ?? "";
        yield return task.Note ?? "";
        yield return row.Answers.State.ToLabel();
        yield return row.Answers.Timeliness.ToLabel();
        foreach (var text in _agencies.Of(task.Lead).Concat(_agencies.Of(task.Cooperation)).Concat(task.Other.Select(o => o.Value)).Concat(Groups(plan, task)))
        {
            yield return text;
        }

        if (row.LastDay is { } day)
        {
            yield return DeadlineFacet.Words(day);
        }

        yield return task.Body.Text;
        foreach (var update in row.Updates)
        {
            yield return update.Note ?? "";
            foreach (var document in update.Evidence)
            {
                yield return SearchContext.Join(document.Number, document.Summary);
            }
        }
    }

    private static IEnumerable<string> Groups(Plan plan, PlanTask task)
    {
        var number = task.Group;
        for (var depth = 0; number is not null && depth < plan.Groups.Count; depth++)
        {
            var group = plan.Groups.FirstOrDefault(g => g.Number == number);
            if (group is null)
            {
                yield break;
            }

            yield return group.Title;
            number = group.Parent;
        }
    }
}
