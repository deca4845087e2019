using CcHc.Publisher.Model.Sites;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.Search;

/// <summary>The tasks and agencies from A to Z.</summary>
public sealed class SearchPage : IPage
{
    /// <summary>More tasks and agencies than this are too many for one page: each unit has its own then.</summary>
    private const int MostEntries = 500;

    /// <inheritdoc/>
    public Address Address => RouteTable.Search;

    /// <inheritdoc/>
    public bool IsIndexed => true;

    /// <summary>The units whose list is not on the search's own page.</summary>
    public static IEnumerable<Unit> UnitsWithTheirOwnPage(Site site)
    {
        var units = Units(site);
        return units.Count > 1 && units.Sum(u => UnitAlphabet.Count(u)) > MostEntries ? units : [];
    }

    /// <inheritdoc/>
    public PageContent Build(PageScope scope)
    {
        var site = scope.Site.Site;
        var elsewhere = UnitsWithTheirOwnPage(site).Any();
        var search = new SearchView(
        [
            .. Units(site).Select(unit => new UnitAlphabet(scope, unit))
                .Select(alphabet => elsewhere ? alphabet.AsLink() : alphabet.AsList()),
        ]);
        return new PageContent(
            scope.Page("search", scope.Words["title.search"], scope.Words.Fill("description.search", ("title", site.Config.Title)), []),
            [KeyValuePair.Create<string, object>("search", search)]);
    }

    /// <summary>The units that can be found: the real ones, or the sample ones of a site that has no other.</summary>
    private static IReadOnlyList<Unit> Units(Site site) => site.RealUnits.Any() ? [.. site.RealUnits] : site.Units;
}
