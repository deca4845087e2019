using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.Embedding;

/// <summary>How to put a unit's badges and fragments into other pages. The code to copy has full addresses.</summary>
/// <param name="unit">The unit.</param>
/// <param name="address">Where the page stands.</param>
/// <param name="baseUrl">Where the site will stand.</param>
public sealed class EmbedPage(Unit unit, Address address, Uri baseUrl) : IPage
{
    /// <inheritdoc/>
    public Address Address => address;

    /// <summary>It is for those who keep other pages, not for who searches.</summary>
    public bool IsIndexed => false;

    /// <inheritdoc/>
    public PageContent Build(PageScope scope)
    {
        var routes = scope.Site.Routes;
        var view = new EmbedView(
        [
            Item(scope, "tat-ca", scope.Words.Fill("embed.all", ("unit", unit.Name)), routes.Unit(unit), (routes.UnitBadge(unit), routes.UnitFragment(unit))),
            .. unit.Plans.Select(p => Item(scope, p.Id, p.Title, routes.Plan(unit, p), (routes.PlanBadge(unit, p), routes.PlanFragment(unit, p)))),
        ]);
        var title = scope.Words.Fill("title.embed", ("unit", unit.Name));
        return new PageContent(
            scope.Page("embed", title, scope.Words.Fill("description.embed", ("unit", unit.Name)), scope.TrailTo(unit), unit),
            [KeyValuePair.Create<string, object>("unit", scope.Views.Unit(unit)), KeyValuePair.Create<string, object>("embed", view)]);
    }

    private EmbedItemView Item(PageScope scope, string id, string title, Address page, (Address Badge, Address Fragment) files)
    {
        var alt = scope.Words.Fill("embed.alt", ("title", title));
        return new EmbedItemView
        {
            Id = id,
            Title = title,
            Alt = alt,
            BadgeUrl = scope.Links.To(files.Badge),
            FragmentUrl = scope.Links.To(files.Fragment),
            BadgeCode = EmbedCode.OfBadge(page.At(baseUrl), files.Badge.At(baseUrl), alt),
            FragmentCode = EmbedCode.OfFragment(files.Fragment.At(baseUrl), alt),
        };
    }
}
