using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Data;

/// <summary>A plan as of a date, as open data is made of it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Progress">Its tasks as of the date.</param>
/// <param name="AsOf">The date.</param>
/// <param name="Routes">Where its pages stand.</param>
public sealed record PlanData(Unit Unit, Plan Plan, PlanProgress Progress, DateOnly AsOf, RouteTable Routes);
