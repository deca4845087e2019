namespace CcHc.Publisher.Rendering.Views;

/// <summary>An agency and how far it is.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Leads">The tasks it leads.</param>
/// <param name="Joins">How many tasks it joins.</param>
public sealed record AgencyProgressView(AgencyView Agency, SummaryView Leads, int Joins);
