using CcHc.Publisher.Rendering.LinkedData;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.Catalogue;

/// <summary>The data catalogue and dictionary.</summary>
public sealed class DataCataloguePage : IPage
{
    /// <inheritdoc/>
    public Address Address => RouteTable.DataCatalogue;

    /// <inheritdoc/>
    public bool IsIndexed => true;

    /// <inheritdoc/>
    public void Describe(SchemaGraph graph, SiteScope site) =>
        graph.Catalogue(site.Words["title.data"], site.Site.Config.Language, site.Site.RealUnits.SelectMany(unit => unit.Plans, (unit, plan) => (unit, plan)));

    /// <inheritdoc/>
    public PageContent Build(PageScope scope)
    {
        var site = scope.Site.Site;
        var routes = scope.Site.Routes;
        var detail = new DataCatalogueView(
            [
                .. from unit in site.RealUnits
                   from plan in unit.Plans
                   select new DatasetView(
                       scope.Views.Unit(unit), scope.Views.Plan(unit, plan),
                       scope.Links.To(routes.DataJson(unit, plan)), scope.Links.To(routes.DataCsv(unit, plan)),
                       scope.Links.To(routes.DataXlsx(unit, plan))),
            ],
            scope.Site.AbsoluteUrl is null ? null : scope.Links.To(RouteTable.Dcat),
            scope.AsOf);
        return new PageContent(
            scope.Page("data", scope.Words["title.data"], scope.Words.Fill("description.data", ("title", site.Config.Title)), []),
            [KeyValuePair.Create<string, object>("detail", detail)]);
    }
}
