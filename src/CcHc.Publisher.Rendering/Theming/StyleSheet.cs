using CcHc.Publisher.Model.Themes;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Theming;

/// <summary>A theme's style sheet: one file on the site, however many parts it is written in, so that a page waits for one answer only.</summary>
public static class StyleSheet
{
    /// <summary>The parts in their order; null where the theme has none, or brings the whole file among its assets.</summary>
    public static string? Join(Theme theme)
    {
        var isWhole = theme.Assets.Any(asset => RouteTable.Asset(asset.Path) == RouteTable.Style);
        return isWhole || theme.Sheets.Count == 0 ? null : string.Join('\n', theme.Sheets.Select(sheet => sheet.Text));
    }
}
