using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>The lines below the title of a result.</summary>
internal static class SearchContext
{
    private const string Separator = " · ";
    private const int Longest = 160;

    /// <summary>Where something stands: the unit, unless the site is that unit's, and the plan.</summary>
    public static string Of(RouteTable routes, Unit unit, Plan? plan = null) =>
        Join(ReferenceEquals(unit, routes.RootUnit) ? null : unit.Name, plan?.Title);

    /// <summary>The parts that say something, side by side.</summary>
    public static string Join(params IEnumerable<string?> parts) => string.Join(Separator, parts.Where(p => !string.IsNullOrWhiteSpace(p)).Select(p => OneLine(p!)));

    /// <summary>The beginning of a text, cut at a blank.</summary>
    public static string Shorten(string text)
    {
        var line = OneLine(text);
        if (line.Length <= Longest)
        {
            return line;
        }

        var blank = line.LastIndexOf(' ', Longest - 1);
        return $"{line[..(blank > 0 ? blank : Longest - 1)].TrimEnd(',', ';', '.', ' ')}…";
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
