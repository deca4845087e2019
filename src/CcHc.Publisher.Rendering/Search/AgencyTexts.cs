using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>The names by which the agencies of a cell are looked for.</summary>
internal sealed class AgencyTexts
{
    private readonly Dictionary<Agency, string[]> _names = new(ReferenceEqualityComparer.Instance);

    /// <summary>The registered names, the spellings that have words of their own, and the parts that no agency matches.</summary>
    public IEnumerable<string> Of(AgencyCell cell) => cell.Agencies.SelectMany(Names).Concat(cell.Unknown);

    /// <summary>An agency leads or joins many tasks: its spellings are compared once.</summary>
    private string[] Names(Agency agency)
    {
        if (!_names.TryGetValue(agency, out var names))
        {
            _names[agency] = names = [agency.Name, .. OtherNames(agency)];
        }

        return names;
    }

    private static IEnumerable<string> OtherNames(Agency agency)
    {
        var known = Words(agency.Name);
        foreach (var alias in agency.Aliases)
        {
            var words = Words(alias);
            if (!known.IsSupersetOf(words))
            {
                known.UnionWith(words);
                yield return alias;
            }
        }
    }

    private static HashSet<string> Words(string text) => SearchText.Words(text).Select(VietnameseText.Fold).ToHashSet(StringComparer.Ordinal);
}
