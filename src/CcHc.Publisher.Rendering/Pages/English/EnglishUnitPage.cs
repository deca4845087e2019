using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.English;

/// <summary>A unit in English: structure, contacts and plans in short. Names that nobody translated stay as they are.</summary>
/// <param name="unit">The unit.</param>
/// <param name="routes">Where it stands.</param>
public sealed class EnglishUnitPage(Unit unit, RouteTable routes) : IPage
{
    /// <inheritdoc/>
    public Address Address => routes.English(unit);

    /// <inheritdoc/>
    public bool IsIndexed => !unit.IsSample;

    /// <inheritdoc/>
    public PageContent Build(PageScope scope)
    {
        var name = unit.EnglishName ?? unit.Name;
        var tasks = unit.Plans.SelectMany(p => p.Tasks).ToArray();
        var view = new EnglishUnitView
        {
            EnglishName = unit.EnglishName,
            Kind = unit.Level switch { "phường" => "ward", "xã" => "commune", _ => "special_zone" },
            Agencies =
            [
                .. unit.Agencies.Select(a => new EnglishAgencyView(
                    scope.Views.Agency(unit, a), a.EnglishName, tasks.Count(t => t.Lead.Agencies.Contains(a)), tasks.Count(t => t.Cooperation.Agencies.Contains(a)))),
            ],
            Plans = [.. unit.Plans.Select(p => scope.Views.Plan(unit, p))],
            AsOf = scope.AsOf,
        };
        var page = scope.Page("english", scope.Words.Fill("title.english", ("unit", name)), scope.Words.Fill("description.english", ("unit", name)), scope.TrailTo(unit), unit);
        return new PageContent(
            page with { Alternates = scope.Alternates(routes.Unit(unit), Address) },
            [KeyValuePair.Create<string, object>("unit", scope.Views.Unit(unit)), KeyValuePair.Create<string, object>("english", view)]);
    }
}
