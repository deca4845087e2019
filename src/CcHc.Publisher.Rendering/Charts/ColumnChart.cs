using System.Text;

namespace CcHc.Publisher.Rendering.Charts;

/// <summary>Columns side by side, each divided into series: how many tasks have their last day in each month.</summary>
public static class ColumnChart
{
    private const double Width = 340;
    private const double Height = 190;
    private const double Left = 28;
    private const double Right = 336;
    private const double Top = 18;
    private const double Bottom = 164;

    /// <summary>The chart as SVG.</summary>
    /// <param name="columns">The columns, at least one.</param>
    /// <param name="classes">The class of each series.</param>
    /// <param name="title">Its name.</param>
    /// <param name="description">What it shows.</param>
    public static string Write(IReadOnlyList<ChartColumn> columns, IReadOnlyList<string> classes, string title, string description)
    {
        var most = columns.Max(c => c.Parts.Sum());
        var step = Math.Max(1, ChartText.Step(most));
        var top = Math.Ceiling(most / step) * step;
        var svg = new StringBuilder(ChartText.Open("columns", Width, Height, title, description));
        for (var value = 0.0; value <= top; value += step)
        {
            var y = ChartText.Number(Y(value, top));
            svg.Append($"<line class=\"rule\" x1=\"{ChartText.Number(Left)}\" x2=\"{ChartText.Number(Right)}\" y1=\"{y}\" y2=\"{y}\"/>")
                .Append($"<text class=\"tick\" x=\"{ChartText.Number(Left - 6)}\" y=\"{ChartText.Number(Y(value, top) + 4)}\" text-anchor=\"end\">{ChartText.Number(value)}</text>");
        }

        var room = (Right - Left) / columns.Count;
        for (var place = 0; place < columns.Count; place++)
        {
            Append(svg, columns[place], classes, Left + place * room, room, top);
        }

        return svg.Append("</svg>").ToString();
    }

    private static void Append(StringBuilder svg, ChartColumn column, IReadOnlyList<string> classes, double left, double room, double top)
    {
        var sum = column.Parts.Sum();
        var middle = ChartText.Number(left + room / 2);
        svg.Append($"<g><title>{ChartText.Escape(column.Title)}</title>");
        var below = 0;
        for (var series = 0; series < column.Parts.Count; series++)
        {
            if (column.Parts[series] == 0)
            {
                continue;
            }

            var (from, to) = (Y(below, top), Y(below + column.Parts[series], top));
            svg.Append($"<rect class=\"c-{classes[series]}\" x=\"{ChartText.Number(left + room * .16)}\" y=\"{ChartText.Number(to + .75)}\" width=\"{ChartText.Number(room * .68)}\" height=\"{ChartText.Number(from - to - 1.5)}\"/>");
            below += column.Parts[series];
        }

        if (sum > 0)
        {
            svg.Append($"<text class=\"value\" x=\"{middle}\" y=\"{ChartText.Number(Y(sum, top) - 5)}\" text-anchor=\"middle\">{sum}</text>");
        }

        if (column.Label.Length > 0)
        {
            svg.Append($"<text class=\"tick\" x=\"{middle}\" y=\"{ChartText.Number(Bottom + 18)}\" text-anchor=\"middle\">{ChartText.Escape(column.Label)}</text>");
        }

        svg.Append("</g>");
    }

    private static double Y(double value, double top) => Bottom - (Bottom - Top) * value / top;
}
