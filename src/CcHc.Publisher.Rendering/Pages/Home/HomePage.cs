using CcHc.Publisher.Rendering.LinkedData;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.Home;

/// <summary>The first page of a site of several units.</summary>
public sealed class HomePage : IPage
{
    /// <inheritdoc/>
    public Address Address => RouteTable.Home;

    /// <inheritdoc/>
    public bool IsIndexed => true;

    /// <inheritdoc/>
    public void Describe(SchemaGraph graph, SiteScope site) => graph.WebSite(site.Site.Config.Title, site.Site.Config.Language);

    /// <inheritdoc/>
    public PageContent Build(PageScope scope)
    {
        var site = scope.Site.Site;
        var title = site.Config.Title;
        var summary = scope.Views.Summary([.. site.RealUnits.SelectMany(u => u.Plans).SelectMany(p => scope.Site.Progress.Of(p).Tasks)]);
        var home = new HomeView
        {
            Units = [.. site.RealUnits.Select(u => new UnitPlansView(scope.Views.Unit(u), [.. u.Plans.Select(p => scope.Views.Plan(u, p))]))],
            Summary = summary,
            StatesHtml = scope.Views.States(summary),
            Agenda = AgendaFactory.Create(scope, site.RealUnits.SelectMany(u => u.Plans.Select(p => (u, p)))),
            AsOf = scope.AsOf,
        };
        return new PageContent(
            scope.Page("home", title, scope.Words.Fill("description.home", ("title", title)), []) with { Alternates = scope.Alternates(Address, RouteTable.EnglishHome) },
            [KeyValuePair.Create<string, object>("home", home)]);
    }
}
