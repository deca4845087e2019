using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>The names by which the agencies of a cell are looked for.</summary>
internal static class AgencyTexts
{
    /// <summary>The registered names, the spellings that have words of their own, and the parts that no agency matches.</summary>
    public static IEnumerable<string> Of(AgencyCell cell)
    {
        foreach (var agency in cell.Agencies)
        {
            yield return agency.Name;
            var known = Words(agency.Name);
            foreach (var alias in agency.Aliases.Where(alias => !known.IsSupersetOf(Words(alias))))
            {
                known.UnionWith(Words(alias));
                yield return alias;
            }
        }

        foreach (var name in cell.Unknown)
        {
            yield return name;
        }
    }

    private static HashSet<string> Words(string text) => SearchText.Words(text).Select(VietnameseText.Fold).ToHashSet(StringComparer.Ordinal);
}
