using CcHc.Publisher.Model.Agencies;

namespace CcHc.Publisher.Content.Agencies;

/// <summary>An office in the making: every spelling that was met, in order.</summary>
internal sealed record DraftAgency(IReadOnlyList<MetName> Names)
{
    /// <summary>The full name where a paper only has short ones, else the spelling that says most.</summary>
    public string Best => AgencyFamilies.FullName(Spelling) ?? Spelling;

    /// <summary>The spelling that says most, without "phường" or "xã" at its end: the fewest short forms, then the one met most often, then the longest.</summary>
    private string Spelling => Names.GroupBy(n => Shown(n.Text), StringComparer.Ordinal)
        .OrderBy(g => OfficeWords.ShortForms(g.Key)).ThenBy(g => g.Key.Contains('&')).ThenBy(g => g.Key.StartsWith(OfficeWords.OfficeOf, StringComparison.Ordinal))
        .ThenByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;

    /// <summary>Every other spelling.</summary>
    public IReadOnlyList<string> Others => [.. Names.Select(n => n.Text).Where(n => Capital(n) != Best).DistinctBy(Capital, StringComparer.Ordinal)];

    /// <summary>The line on which it was met first.</summary>
    public int Line => Names[0].Line;

    /// <summary>A collective keeps the "phường": "Các cơ quan thuộc UBND phường".</summary>
    private static string Shown(string name) => Capital(AgencyReader.IsCollectiveName(name) ? name : OfficeWords.WithoutLevel(name));

    private static string Capital(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
