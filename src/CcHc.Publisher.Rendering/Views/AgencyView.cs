namespace CcHc.Publisher.Rendering.Views;

/// <summary>An agency in short.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Url">Its page, or null for an agency that the unit's registry does not know.</param>
/// <param name="IsCollective">Whether nobody in particular answers for it.</param>
public sealed record AgencyView(string Name, string? Url, bool IsCollective);
