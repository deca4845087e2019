using CcHc.LunrIndex;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>Puts exact terms to the folded ones that they belong to.</summary>
internal static class TermFamilies
{
    /// <summary>All terms of an index as families, by key.</summary>
    /// <exception cref="InvalidOperationException">A term cannot be packed: the tokens of <see cref="FieldTokens"/> changed, and this did not.</exception>
    public static IReadOnlyList<TermFamily> Of(IndexContent index)
    {
        var folded = new Dictionary<string, int>(StringComparer.Ordinal);
        var forms = new Dictionary<string, List<(string Packed, int Term)>>(StringComparer.Ordinal);
        for (var number = 0; number < index.Terms; number++)
        {
            var term = index.Term(number);
            ThrowIf(term.AsSpan().ContainsAny(",|") || term.AsSpan().ContainsAnyInRange('A', 'Z'), term);
            if (term[0] != FieldTokens.Exact)
            {
                folded.Add(term, number);
                continue;
            }

            var packed = PackedWord.Pack(term[1..]);
            var key = PackedWord.Fold(packed);
            if (!forms.TryGetValue(key, out var ofKey))
            {
                forms[key] = ofKey = [];
            }

            ofKey.Add((packed, number));
        }

        foreach (var (key, ofKey) in forms)
        {
            ThrowIf(!folded.ContainsKey(key), key);
            ofKey.Sort((x, y) => string.CompareOrdinal(x.Packed, y.Packed));
        }

        return [.. folded.Select(f => new TermFamily(f.Key, f.Value, forms.GetValueOrDefault(f.Key) ?? [])).OrderBy(f => f.Key, StringComparer.Ordinal)];
    }

    private static void ThrowIf(bool isWrong, string term)
    {
        if (isWrong)
        {
            throw new InvalidOperationException($"The term '{term}' cannot be packed.");
        }
    }
}
