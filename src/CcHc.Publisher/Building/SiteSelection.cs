using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Sites;
using CcHc.Publisher.Model.Text;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Sites;

namespace CcHc.Publisher.Building;

/// <summary>Takes out of a site the one unit that is wanted.</summary>
internal static class SiteSelection
{
    /// <summary>The site to build, and where its pages stand; an unknown unit is reported.</summary>
    public static SelectedSite Select(Site site, string? unitId, DiagnosticBag bag)
    {
        if (unitId is null)
        {
            return SelectedSite.All(site);
        }

        if (site.Units.FirstOrDefault(u => u.Id == unitId) is { } unit)
        {
            return new SelectedSite(site with { Units = [unit] }, new RouteTable(unit), site);
        }

        var nearest = NearestName.Find(unitId, site.Units.Select(u => u.Id));
        bag.Report(
            DiagnosticRules.UnknownUnit, new SourceLocation("content"), $"Không có đơn vị «{unitId}».",
            nearest is null ? $"Các đơn vị: {string.Join(", ", site.Units.Select(u => u.Id))}." : $"Có phải «{nearest}» không?");
        return SelectedSite.All(site);
    }
}
