namespace CcHc.Publisher.Rendering.Views;

/// <summary>An agency in a summary in English.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="EnglishName">Its name in English, or null where nobody gave one.</param>
/// <param name="Leads">How many tasks it leads.</param>
/// <param name="Joins">How many tasks it joins.</param>
public sealed record EnglishAgencyView(AgencyView Agency, string? EnglishName, int Leads, int Joins);
