using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Data;

/// <summary>A unit as of a date, as feeds, calendars and badges are made of it.</summary>
public sealed record UnitData
{
    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Its plans as of the date, in the unit's order.</summary>
    public required IReadOnlyList<PlanProgress> Plans { get; init; }

    /// <summary>The date.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Where its pages stand.</summary>
    public required RouteTable Routes { get; init; }

    /// <summary>The theme's words.</summary>
    public required WordTable Words { get; init; }

    /// <summary>Where the site will stand; null where that is not known or the site opens from a folder.</summary>
    public required Uri? BaseUrl { get; init; }

    /// <summary>The tasks of all plans, each with its plan.</summary>
    public IEnumerable<(PlanProgress Plan, TaskProgress Task)> Tasks => Plans.SelectMany(plan => plan.Tasks, (plan, task) => (plan, task));
}
