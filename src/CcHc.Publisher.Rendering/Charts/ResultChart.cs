using System.Text;

namespace CcHc.Publisher.Rendering.Charts;

/// <summary>What was measured over time, against the levels that were promised.</summary>
public static class ResultChart
{
    private const double Width = 340;
    private const double Height = 170;
    private const double Left = 16;
    private const double Right = 226;
    private const double Top = 26;
    private const double Bottom = 136;
    private const double LineHeight = 17;

    /// <summary>The chart as SVG.</summary>
    /// <param name="points">What was measured, the oldest first, at least one.</param>
    /// <param name="levels">The targets.</param>
    /// <param name="title">Its name.</param>
    /// <param name="description">What it shows.</param>
    public static string Write(IReadOnlyList<ChartPoint> points, IReadOnlyList<ChartLevel> levels, string title, string description)
    {
        var values = points.Select(p => p.Value).Concat(levels.Select(l => l.Value)).ToArray();
        var (low, high) = (values.Min(), values.Max());
        var scale = high > low ? (Bottom - Top) / (high - low) : 0;
        double Y(double value) => scale == 0 ? (Top + Bottom) / 2 : Bottom - (value - low) * scale;

        var svg = new StringBuilder(ChartText.Open("results", Width, Height, title, description));
        AppendLevels(svg, levels, Y);
        var (first, last) = (points[0].Date.DayNumber, points[^1].Date.DayNumber);
        double X(ChartPoint point) => last == first ? (Left + Right) / 2 : Left + 22 + (Right - Left - 44) * (point.Date.DayNumber - first) / (last - first);
        if (points.Count > 1)
        {
            svg.Append($"<polyline class=\"way\" points=\"{string.Join(' ', points.Select(p => $"{ChartText.Number(X(p))},{ChartText.Number(Y(p.Value))}"))}\"/>");
        }

        for (var place = 0; place < points.Count; place++)
        {
            Append(svg, points[place], X(points[place]), Y(points[place].Value));
        }

        AppendDays(svg, points);
        return svg.Append("</svg>").ToString();
    }

    /// <summary>The first day at the left and the last at the right, or the only one in the middle.</summary>
    private static void AppendDays(StringBuilder svg, IReadOnlyList<ChartPoint> points)
    {
        void Append(double x, string anchor, ChartPoint point) =>
            svg.Append($"<text class=\"tick\" x=\"{ChartText.Number(x)}\" y=\"{ChartText.Number(Bottom + 30)}\" text-anchor=\"{anchor}\">{ChartText.Escape(point.Day)}</text>");

        if (points[0].Date == points[^1].Date)
        {
            Append((Left + Right) / 2, "middle", points[0]);
            return;
        }

        Append(Left, "start", points[0]);
        Append(Right, "end", points[^1]);
    }

    /// <summary>Lines with their names at the right, pushed apart where they would touch.</summary>
    private static void AppendLevels(StringBuilder svg, IReadOnlyList<ChartLevel> levels, Func<double, double> y)
    {
        var free = 0.0;
        foreach (var level in levels.OrderByDescending(l => l.Value))
        {
            var at = ChartText.Number(y(level.Value));
            var label = Math.Max(y(level.Value) + 4, free);
            free = label + LineHeight;
            svg.Append($"<line class=\"{level.Kind}\" x1=\"{ChartText.Number(Left)}\" x2=\"{ChartText.Number(Right)}\" y1=\"{at}\" y2=\"{at}\"/>")
                .Append($"<text class=\"tick\" x=\"{ChartText.Number(Right + 6)}\" y=\"{ChartText.Number(label)}\">{ChartText.Escape(level.Label)}</text>");
        }
    }

    private static void Append(StringBuilder svg, ChartPoint point, double x, double y)
    {
        var at = ChartText.Number(x);
        svg.Append($"<g><title>{ChartText.Escape($"{point.Day}: {point.Label}")}</title><circle class=\"point\" cx=\"{at}\" cy=\"{ChartText.Number(y)}\" r=\"4.5\"/>")
            .Append($"<text class=\"value\" x=\"{at}\" y=\"{ChartText.Number(y - 10)}\" text-anchor=\"middle\">{ChartText.Escape(point.Label)}</text>");
        svg.Append("</g>");
    }
}
