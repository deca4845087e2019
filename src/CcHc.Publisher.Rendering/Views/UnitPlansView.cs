namespace CcHc.Publisher.Rendering.Views;

/// <summary>A unit and its plans.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Plans">Its plans, the newest first.</param>
public sealed record UnitPlansView(UnitView Unit, IReadOnlyList<PlanView> Plans);
