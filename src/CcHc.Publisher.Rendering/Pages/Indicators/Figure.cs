using System.Text.RegularExpressions;

namespace CcHc.Publisher.Rendering.Pages.Indicators;

/// <summary>Reads the number of a cell for a chart: <c>≥95</c>, <c>96,5%</c>, <c>1.234</c>. What is more than a number is not drawn.</summary>
internal static partial class Figure
{
    /// <summary>The number; false where the cell is not one number.</summary>
    public static bool TryRead(string? cell, out double value)
    {
        value = 0;
        if (cell is null || Pattern().Match(cell) is not { Success: true } match)
        {
            return false;
        }

        var number = match.Groups["grouped"].Success ? match.Groups["grouped"].Value.Replace(".", "", StringComparison.Ordinal) : match.Groups["plain"].Value;
        return double.TryParse(number.Replace(',', '.'), out value);
    }

    [GeneratedRegex(@"^\s*[≥≤<>=]{0,2}\s*(?:(?<grouped>[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?)|(?<plain>[0-9]{1,9}(?:[,.][0-9]{1,6})?))\s*%?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
