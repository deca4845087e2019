using CcHc.Publisher.Model.Sites;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Sites;

/// <summary>What is to be rendered of a site.</summary>
/// <param name="Site">The site with the units that are wanted.</param>
/// <param name="Routes">Where its pages stand.</param>
/// <param name="Whole">The site with all its units: a link to one that is left out is no mistake.</param>
public sealed record SelectedSite(Site Site, RouteTable Routes, Site Whole)
{
    /// <summary>A site with everything in it.</summary>
    public static SelectedSite All(Site site) => new(site, RouteTable.Create(site), site);
}
