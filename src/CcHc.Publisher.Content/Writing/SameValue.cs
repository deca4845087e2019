using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Writing;

/// <summary>Whether two values of a key say the same, however they are written.</summary>
internal static class SameValue
{
    /// <summary>Whether what stands in a file says what a fresh value says. Keys that the fresh value does not have are not looked at.</summary>
    public static bool Of(ContentKey key, YamlNode there, YamlNode fresh) => key.Kind switch
    {
        ValueKind.Section => there is YamlMap x && fresh is YamlMap y && OfMap(key.Section!, x, y),
        ValueKind.SectionList => Items(there) is var x && Items(fresh) is var y && x.Count == y.Count
            && x.Zip(y).All(pair => pair is ({ } a, { } b) && OfMap(key.Section!, a, b)),
        ValueKind.TextList => Texts(there) is { } x && Texts(fresh) is { } y && x.SequenceEqual(y, StringComparer.Ordinal),
        ValueKind.FreeMap => there is YamlMap x && fresh is YamlMap y && Pairs(x).SequenceEqual(Pairs(y)),
        ValueKind.PartialDate => OfText(there, fresh, Values.PartialDate),
        ValueKind.Period => OfText(there, fresh, Values.Period),
        _ => TextOf(there) is { } x && x == TextOf(fresh),
    };

    /// <summary>The words of a text, composed; <c>""</c> where it is empty, null where it is no text.</summary>
    public static string? TextOf(YamlNode node) =>
        node is YamlScalar scalar ? scalar.IsEmpty ? "" : VietnameseText.Compose(Fields.Words(scalar)) : null;

    private static bool OfMap(KeySection section, YamlMap there, YamlMap fresh) => fresh.Entries.All(entry =>
        section.Find(entry.Key.Text) is { } key && there.Entries.FirstOrDefault(e => section.Find(e.Key.Text) == key) is { } same && Of(key, same.Value, entry.Value));

    private static bool OfText<T>(YamlNode there, YamlNode fresh, Func<string, T?> read)
        where T : class =>
        TextOf(there) is { } x && TextOf(fresh) is { } y && (x == y || (read(x) is { } a && a.Equals(read(y))));

    private static IReadOnlyList<YamlMap?> Items(YamlNode node) => node switch
    {
        YamlList list => [.. list.Items.Select(i => i as YamlMap)],
        YamlMap map => [map],
        _ => [],
    };

    private static List<string>? Texts(YamlNode node)
    {
        IReadOnlyList<string?> texts = node is YamlList list ? [.. list.Items.Select(TextOf)] : [TextOf(node)];
        return texts.Contains(null) ? null : [.. texts.Where(t => t!.Length > 0).Select(t => t!)];
    }

    private static IEnumerable<(string, string?)> Pairs(YamlMap map) => map.Entries.Select(e => (VietnameseText.Compose(e.Key.Text.Trim()), TextOf(e.Value)));
}
