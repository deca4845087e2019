using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Feeds;
using CcHc.Publisher.Rendering.LinkedData;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.Units;

/// <summary>A unit: its plans and its agencies.</summary>
/// <param name="unit">The unit.</param>
/// <param name="address">Where the page stands.</param>
public sealed class UnitPage(Unit unit, Address address) : IPage
{
    /// <inheritdoc/>
    public Address Address => address;

    /// <inheritdoc/>
    public bool IsIndexed => !unit.IsSample;

    /// <inheritdoc/>
    public void Describe(SchemaGraph graph, SiteScope site)
    {
        if (address == RouteTable.Home)
        {
            graph.WebSite(site.Site.Config.Title, site.Site.Config.Language);
        }

        graph.Unit(unit);
    }

    /// <inheritdoc/>
    public PageContent Build(PageScope scope)
    {
        var tasks = unit.Plans.SelectMany(p => scope.Site.Progress.Of(p).Tasks).ToArray();
        var detail = new UnitDetailView
        {
            BodyHtml = scope.Markup(unit.Body).Html,
            Plans = [.. unit.Plans.Select(p => scope.Views.Plan(unit, p))],
            Agenda = AgendaFactory.Create(scope, unit.Plans.Select(p => (unit, p))),
            Agencies = [.. unit.Agencies.Select(a => scope.Views.Progress(unit, a, tasks)).OrderByDescending(a => a.Leads.Tasks).ThenByDescending(a => a.Joins)],
            AsOf = scope.AsOf,
        };
        return new PageContent(
            scope.Page("unit", unit.Name, scope.Words.Fill("description.unit", ("unit", FullName())), [], unit) with
            {
                Feed = scope.Feed(scope.Site.Routes.UnitFeed(unit), FeedTitles.Of(scope.Words, unit)),
                EmbedUrl = scope.Embedding(unit),
                Calendar = scope.Calendar(unit, tasks),
                Alternates = scope.Alternates(address, scope.Site.Routes.English(unit)),
            },
            [KeyValuePair.Create<string, object>("unit", scope.Views.Unit(unit)), KeyValuePair.Create<string, object>("detail", detail)]);
    }

    private string FullName() => unit.Province is { } province ? $"{unit.Name}, {province}" : unit.Name;
}
