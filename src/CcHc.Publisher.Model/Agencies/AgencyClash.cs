namespace CcHc.Publisher.Model.Agencies;

/// <summary>A name that two agencies of a unit share, once case, blanks, hyphens, tone placement, short forms and a final "phường" are set aside.</summary>
/// <param name="Name">The name or alias of the later one, as written.</param>
/// <param name="First">The agency that keeps it: the earlier in the unit's list.</param>
/// <param name="Second">The agency whose name or alias is not used.</param>
public sealed record AgencyClash(string Name, Agency First, Agency Second);
