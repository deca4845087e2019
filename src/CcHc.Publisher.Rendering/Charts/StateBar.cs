using System.Text;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Charts;

/// <summary>One bar that shows how a set of tasks divides into states.</summary>
public static class StateBar
{
    private const double Width = 600;
    private const double Height = 20;
    private const double Gap = 3;

    /// <summary>The bar as SVG.</summary>
    /// <param name="states">The states that occur, with their counts.</param>
    /// <param name="title">Its name.</param>
    /// <param name="description">Its figures in words.</param>
    public static string Write(IReadOnlyList<CountView> states, string title, string description)
    {
        var all = states.Sum(s => s.Count);
        var room = Width - Gap * (states.Count - 1);
        var svg = new StringBuilder(ChartText.Open("bar", Width, Height, title, description, "preserveAspectRatio=\"none\" "));
        var at = 0.0;
        foreach (var state in states)
        {
            var width = room * state.Count / all;
            svg.Append($"<rect class=\"c-{state.Name}\" x=\"{ChartText.Number(at)}\" y=\"1\" width=\"{ChartText.Number(width)}\" height=\"{ChartText.Number(Height - 2)}\"/>");
            at += width + Gap;
        }

        return svg.Append("</svg>").ToString();
    }
}
