namespace CcHc.Publisher.Rendering.Views;

/// <summary>An agency and how much it has to do.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Leads">How many tasks it leads.</param>
/// <param name="Joins">How many tasks it joins.</param>
public sealed record AgencyCountView(AgencyView Agency, int Leads, int Joins);
