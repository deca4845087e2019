using System.Security;

namespace CcHc.Publisher.Rendering.Charts;

/// <summary>What all charts write alike. They hold no style of their own: classes name what is drawn, and the theme says how it looks.</summary>
internal static class ChartText
{
    /// <summary>Text as it stands in SVG.</summary>
    public static string Escape(string text) => SecurityElement.Escape(text);

    /// <summary>The opening of a picture with its name and its description, which are read out in its place.</summary>
    public static string Open(string kind, double width, double height, string title, string description, string attributes = "") =>
        $"<svg class=\"chart {kind}\" viewBox=\"0 0 {Number(width)} {Number(height)}\" {attributes}role=\"img\"><title>{Escape(title)}</title><desc>{Escape(description)}</desc>";

    /// <summary>A coordinate.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#");

    /// <summary>The first number of a row 1, 2, 5, 10, 20, … that divides <paramref name="most"/> into at most four steps.</summary>
    public static double Step(double most)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(most, 1e-6) / 4)));
        return Array.Find([power, 2 * power, 5 * power, 10 * power], step => most / step <= 4.000001);
    }
}
