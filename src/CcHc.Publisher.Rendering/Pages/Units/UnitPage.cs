using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Units;
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
    public PageContent Build(PageScope scope)
    {
        var detail = new UnitDetailView
        {
            BodyHtml = scope.Markup(unit.Body).Html,
            Plans = [.. unit.Plans.Select(p => scope.Views.Plan(unit, p))],
            Agencies = [.. unit.Agencies.Select(a => Count(scope, a))],
            AsOf = scope.AsOf,
        };
        return new PageContent(
            scope.Page("unit", unit.Name, scope.Words.Fill("description.unit", ("unit", FullName())), [], unit),
            [KeyValuePair.Create<string, object>("unit", scope.Views.Unit(unit)), KeyValuePair.Create<string, object>("detail", detail)]);
    }

    private string FullName() => unit.Province is { } province ? $"{unit.Name}, {province}" : unit.Name;

    private AgencyCountView Count(PageScope scope, Agency agency)
    {
        var tasks = unit.Plans.SelectMany(p => p.Tasks).ToArray();
        return new AgencyCountView(
            scope.Views.Agency(unit, agency),
            tasks.Count(t => t.Lead.Agencies.Contains(agency)),
            tasks.Count(t => t.Cooperation.Agencies.Contains(agency)));
    }
}
