using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Feeds;
using CcHc.Publisher.Rendering.LinkedData;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.Agencies;

/// <summary>An agency: what it leads and what it joins, apart.</summary>
/// <param name="unit">Its unit.</param>
/// <param name="agency">The agency.</param>
/// <param name="address">Where the page stands.</param>
public sealed class AgencyPage(Unit unit, Agency agency, Address address) : IPage
{
    /// <inheritdoc/>
    public Address Address => address;

    /// <inheritdoc/>
    public bool IsIndexed => !unit.IsSample;

    /// <inheritdoc/>
    public void Describe(SchemaGraph graph, SiteScope site)
    {
        if (!agency.IsCollective)
        {
            graph.Agency(unit, agency);
        }
    }

    /// <inheritdoc/>
    public PageContent Build(PageScope scope)
    {
        var tasks = unit.Plans.SelectMany(p => scope.Site.Progress.Of(p).Tasks).ToArray();
        var summary = scope.Views.Summary([.. tasks.Where(Leads)]);
        var detail = new AgencyDetailView
        {
            Name = agency.Name,
            Aliases = agency.Aliases,
            IsCollective = agency.IsCollective,
            Summary = summary,
            StatesHtml = scope.Views.States(summary),
            Timeline = TimelineFactory.Create(
                scope, unit.Plans.SelectMany(p => scope.Site.Progress.Of(p).Tasks.Where(Leads).Select(t => (unit, p, t))),
                scope.Words.Fill("agency.chart", ("agency", agency.Name))),
            JoinedCount = tasks.Count(Joins),
            Plans = [.. unit.Plans.Select(p => InPlan(scope, p)).Where(p => p.Leads.Count + p.Joins.Count + p.Indicators.Count > 0)],
            AsOf = scope.AsOf,
        };
        return new PageContent(
            scope.Page("agency", agency.Name, scope.Words.Fill("description.agency", ("agency", agency.Name), ("unit", unit.Name)), scope.TrailTo(unit), unit) with
            {
                Feed = scope.Feed(scope.Site.Routes.AgencyFeed(unit, agency), FeedTitles.Of(scope.Words, unit, agency)),
                Calendar = scope.Calendar(unit, agency, tasks),
            },
            [KeyValuePair.Create<string, object>("unit", scope.Views.Unit(unit)), KeyValuePair.Create<string, object>("detail", detail)]);
    }

    private AgencyPlanView InPlan(PageScope scope, Plan plan)
    {
        var tasks = scope.Site.Progress.Of(plan).Tasks;
        var indicators = scope.Links.To(scope.Site.Routes.Indicators(unit, plan));
        return new AgencyPlanView(
            scope.Views.Plan(unit, plan),
            [.. tasks.Where(Leads).Select(t => scope.Views.Task(unit, plan, t))],
            [.. tasks.Where(Joins).Select(t => scope.Views.Task(unit, plan, t))],
            [.. plan.Indicators.Where(i => i.Agency.Agencies.Contains(agency)).Select(i => new LinkView(i.Name, $"{indicators}#{i.Id}"))]);
    }

    private bool Leads(TaskProgress progress) => progress.Task.Lead.Agencies.Contains(agency);

    private bool Joins(TaskProgress progress) => progress.Task.Cooperation.Agencies.Contains(agency);
}
