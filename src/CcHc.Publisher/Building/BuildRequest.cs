namespace CcHc.Publisher.Building;

/// <summary>What is to be built.</summary>
/// <param name="Site">The site.</param>
/// <param name="Output">The folder that it is written to.</param>
internal sealed record BuildRequest(SiteRequest Site, string Output);
