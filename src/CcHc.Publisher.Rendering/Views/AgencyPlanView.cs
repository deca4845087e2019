namespace CcHc.Publisher.Rendering.Views;

/// <summary>What an agency does in one plan.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Leads">The tasks it leads.</param>
/// <param name="Joins">The tasks it joins.</param>
/// <param name="Indicators">The indicators it watches.</param>
public sealed record AgencyPlanView(PlanView Plan, IReadOnlyList<TaskView> Leads, IReadOnlyList<TaskView> Joins, IReadOnlyList<LinkView> Indicators);
