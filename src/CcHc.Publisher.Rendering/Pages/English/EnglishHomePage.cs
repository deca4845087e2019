using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.English;

/// <summary>A site of several units in English: which they are, and the way to each one's summary.</summary>
public sealed class EnglishHomePage : IPage
{
    /// <inheritdoc/>
    public Address Address => RouteTable.EnglishHome;

    /// <inheritdoc/>
    public bool IsIndexed => true;

    /// <inheritdoc/>
    public PageContent Build(PageScope scope)
    {
        var site = scope.Site.Site;
        var view = new EnglishHomeView(
            [
                .. site.RealUnits.Select(u => new EnglishUnitLinkView(
                    scope.Views.Unit(u), u.EnglishName, scope.Links.To(scope.Site.Routes.English(u)), u.Agencies.Count, [.. u.Plans.Select(p => scope.Views.Plan(u, p))])),
            ],
            scope.AsOf);
        var page = scope.Page("english-home", scope.Words["title.english_home"], scope.Words["description.english_home"], []);
        return new PageContent(page with { Alternates = scope.Alternates(RouteTable.Home, Address) }, [KeyValuePair.Create<string, object>("english", view)]);
    }
}
