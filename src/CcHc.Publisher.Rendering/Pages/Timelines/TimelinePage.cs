using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.Timelines;

/// <summary>The deadlines of a plan by quarter and month.</summary>
/// <param name="unit">Its unit.</param>
/// <param name="plan">The plan.</param>
/// <param name="address">Where the page stands.</param>
public sealed class TimelinePage(Unit unit, Plan plan, Address address) : IPage
{
    /// <inheritdoc/>
    public Address Address => address;

    /// <inheritdoc/>
    public bool IsIndexed => !unit.IsSample;

    /// <inheritdoc/>
    public PageContent Build(PageScope scope)
    {
        var title = scope.Words.Fill("title.timeline", ("plan", plan.Title));
        var timeline = TimelineFactory.Create(scope, scope.Site.Progress.Of(plan).Tasks.Select(t => (unit, plan, t)), title);
        return new PageContent(
            scope.Page(
                "timeline", title, scope.Words.Fill("description.timeline", ("plan", plan.Title), ("unit", unit.Name)),
                [.. scope.TrailTo(unit), new LinkView(plan.Title, scope.Links.To(scope.Site.Routes.Plan(unit, plan)))], unit),
            [
                KeyValuePair.Create<string, object>("unit", scope.Views.Unit(unit)),
                KeyValuePair.Create<string, object>("plan", scope.Views.Plan(unit, plan)),
                KeyValuePair.Create<string, object>("timeline", timeline),
            ]);
    }
}
