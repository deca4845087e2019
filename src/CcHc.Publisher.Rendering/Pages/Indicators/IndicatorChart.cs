using CcHc.Publisher.Model.Indicators;
using CcHc.Publisher.Rendering.Charts;

namespace CcHc.Publisher.Rendering.Pages.Indicators;

/// <summary>Draws what was measured of an indicator against its targets.</summary>
internal static class IndicatorChart
{
    /// <summary>The chart; empty where there is no result, no target, or a result that is not a number.</summary>
    public static string Write(PageScope scope, Indicator indicator)
    {
        var results = indicator.Results.Where(r => r.Date <= scope.Site.Progress.AsOf).OrderBy(r => r.Date).ToArray();
        var points = new List<ChartPoint>(results.Length);
        foreach (var result in results)
        {
            if (!Figure.TryRead(result.Value, out var value))
            {
                return "";
            }

            points.Add(new ChartPoint(result.Date, scope.Views.Date(result.Date).Text, value, result.Value));
        }

        ChartLevel[] levels = [.. Level(scope, "target", indicator.Target), .. Level(scope, "stretch", indicator.Stretch)];
        if (points.Count == 0 || levels.Length == 0)
        {
            return "";
        }

        var description = string.Join("; ", points.Select(p => $"{p.Day}: {p.Label}").Concat(levels.Select(l => l.Label)));
        return ResultChart.Write(points, levels, scope.Words.Fill("indicators.chart", ("name", indicator.Name.TrimEnd('.')), ("unit", indicator.Unit)), description);
    }

    private static IEnumerable<ChartLevel> Level(PageScope scope, string kind, string? cell) =>
        Figure.TryRead(cell, out var value) ? [new ChartLevel(kind, value, scope.Words.Fill($"indicators.{kind}_at", ("value", cell)))] : [];
}
