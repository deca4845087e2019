using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Agencies;

/// <summary>Joins what is one office although its names have different words: a person would, so it is done and noted.</summary>
internal static class AgencyFamilies
{
    /// <summary>The name of the one body that papers call by the most names.</summary>
    public const string FrontName = "Ủy ban Mặt trận Tổ quốc Việt Nam";

    private static readonly string Front = AgencyReader.Key("Mặt trận Tổ quốc");
    private static readonly string[] FrontNames = [.. from begin in (string[])["", "Ủy ban "] from end in (string[])["", " Việt Nam"] select AgencyReader.Key($"{begin}Mặt trận Tổ quốc{end}")];
    private static readonly string OfficeOf = AgencyReader.Key("cơ quan") + " ";
    private static readonly string OfficesAndUnits = $" {AgencyReader.Key("cơ quan đơn vị")} ";
    private static readonly string Offices = $" {AgencyReader.Key("cơ quan")} ";
    private static readonly string Having = $" {AgencyReader.Key("có")} ";

    /// <summary>What the names of one office have in common.</summary>
    /// <param name="key">What <see cref="AgencyReader.Key"/> makes of a name.</param>
    public static string Of(string key)
    {
        var name = key.StartsWith(OfficeOf, StringComparison.Ordinal) && FrontNames.Contains(key[OfficeOf.Length..]) ? key[OfficeOf.Length..] : key;
        if (FrontNames.Contains(name))
        {
            return Front;
        }

        return AgencyReader.IsCollectiveName(name)
            ? $" {name} ".Replace(OfficesAndUnits, Offices, StringComparison.Ordinal).Replace(Having, " ", StringComparison.Ordinal).Trim()
            : name;
    }

    /// <summary>The name to show of an office whose own spellings in a paper are all shortened, or all begin with "Cơ quan"; null where the best of them is fine.</summary>
    public static string? FullName(string name) => Of(AgencyReader.Key(name)) != Front ? null
        : OfficeWords.ShortForms(name) > 0 ? FrontName
        : name.StartsWith(OfficeWords.OfficeOf, StringComparison.Ordinal) ? name[OfficeWords.OfficeOf.Length..]
        : null;

    /// <summary>Whether a name with a short form of capitals may stand for another that is written out, but for one letter misread.</summary>
    public static bool MayBeShortFor(string shortName, string fullName)
    {
        var (brief, full) = (OfficeWords.Written(OfficeWords.WithoutLevel(shortName)), OfficeWords.Written(OfficeWords.WithoutLevel(fullName)));
        if (brief.Length < 2 || full.Length <= brief.Length || brief[^1] is not { Length: >= 3 } capitals || !capitals.All(char.IsUpper) || capitals.Length > 8)
        {
            return false;
        }

        var head = brief.Length - 1;
        return brief.Take(head).Select(VietnameseText.Unify).SequenceEqual(full.Take(head).Select(VietnameseText.Unify), StringComparer.Ordinal)
            && IsNear(VietnameseText.Fold(capitals), string.Concat(full.Skip(head).Select(w => VietnameseText.Fold(w)[0])));
    }

    private static bool IsNear(string x, string y) =>
        x == y || (x.Length == y.Length + 1 && IsWithoutOne(x, y)) || (y.Length == x.Length + 1 && IsWithoutOne(y, x));

    private static bool IsWithoutOne(string longer, string shorter) =>
        Enumerable.Range(0, longer.Length).Any(at => longer.Remove(at, 1) == shorter);
}
