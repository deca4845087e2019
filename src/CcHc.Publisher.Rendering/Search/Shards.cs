using CcHc.LunrIndex;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>Cuts the terms into files that are small enough for a first question and large enough to be few.</summary>
internal static class Shards
{
    /// <summary>A file takes no further family when it has so many characters.</summary>
    public const int Enough = 6_000;

    /// <summary>The files in the order of their terms; pairs of words share none with other terms.</summary>
    public static IEnumerable<PackedTerms> Split(IEnumerable<TermFamily> families, IndexContent content)
    {
        var terms = new PackedTerms(content);
        foreach (var family in families)
        {
            if (terms.First is { } first && (terms.Size >= Enough || IsPair(first) != IsPair(family.Key)))
            {
                yield return terms;
                terms = new PackedTerms(content);
            }

            terms.Add(family);
        }

        if (terms.First is not null)
        {
            yield return terms;
        }
    }

    private static bool IsPair(string key) => key[0] == FieldTokens.Pair;
}
