using CcHc.Publisher.Model.Indicators;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.Indicators;

/// <summary>The indicators of a plan, by period.</summary>
/// <param name="unit">Its unit.</param>
/// <param name="plan">The plan.</param>
/// <param name="address">Where the page stands.</param>
public sealed class IndicatorsPage(Unit unit, Plan plan, Address address) : IPage
{
    private const int BodyHeading = 4;

    /// <inheritdoc/>
    public Address Address => address;

    /// <inheritdoc/>
    public bool IsIndexed => !unit.IsSample;

    /// <inheritdoc/>
    public PageContent Build(PageScope scope)
    {
        var detail = new IndicatorsView(
            [
                .. plan.Indicators.GroupBy(i => i.Period, StringComparer.Ordinal)
                    .Select(period => new IndicatorPeriodView(period.Key, [.. period.Select(i => View(scope, i))])),
            ],
            scope.AsOf);
        return new PageContent(
            scope.Page(
                "indicators", scope.Words.Fill("title.indicators", ("plan", plan.Title)),
                scope.Words.Fill("description.indicators", ("plan", plan.Title), ("unit", unit.Name)),
                [.. scope.TrailTo(unit), new LinkView(plan.Title, scope.Links.To(scope.Site.Routes.Plan(unit, plan)))], unit),
            [
                KeyValuePair.Create<string, object>("unit", scope.Views.Unit(unit)),
                KeyValuePair.Create<string, object>("plan", scope.Views.Plan(unit, plan)),
                KeyValuePair.Create<string, object>("detail", detail),
            ]);
    }

    private IndicatorView View(PageScope scope, Indicator indicator) => new()
    {
        Id = indicator.Id,
        Number = indicator.Number,
        Name = indicator.Name,
        Unit = indicator.Unit,
        Target = indicator.Target,
        Stretch = indicator.Stretch,
        Agency = indicator.Agency.Text,
        Agencies = scope.Views.Agencies(unit, indicator.Agency),
        Results =
        [
            .. indicator.Results.Where(r => r.Date <= scope.Site.Progress.AsOf).Reverse()
                .Select(r => new ResultView(scope.Views.Date(r.Date), r.Value, scope.Views.Evidence(unit, plan, r.Evidence))),
        ],
        ChartHtml = IndicatorChart.Write(scope, indicator),
        BodyHtml = scope.Markup(indicator.Body, BodyHeading).Html,
    };
}
