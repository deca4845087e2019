using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;

namespace CcHc.Publisher.Content.Writing;

/// <summary>Nodes that are not read from a file but are to be written to one.</summary>
internal static class YamlNodes
{
    private static readonly SourceLocation Nowhere = new("");

    /// <summary>A text, without blanks at its ends.</summary>
    public static YamlScalar Text(string text) => new(Nowhere, text.Trim(), IsPlain: false);

    /// <summary>A list of texts.</summary>
    public static YamlList Texts(IEnumerable<string> texts) => new(Nowhere, [.. texts.Select(Text)]);

    /// <summary>A list of maps.</summary>
    public static YamlList Maps(IEnumerable<YamlMap> maps) => new(Nowhere, [.. maps]);

    /// <summary>A map; keys without a value are left out.</summary>
    public static YamlMap Map(params IEnumerable<(string Key, YamlNode? Value)> entries) =>
        new(Nowhere, [.. entries.Where(e => e.Value is not null).Select(e => new YamlEntry(Text(e.Key), e.Value!))]);

    /// <summary>A map under known keys; keys without a value are left out.</summary>
    public static YamlMap Map(params IEnumerable<(ContentKey Key, YamlNode? Value)> entries) => Map(entries.Select(e => (e.Key.Name, e.Value)));

    /// <summary>A cell: nothing where the paper has no such column.</summary>
    public static YamlScalar? Cell(string? cell) => cell is null ? null : Text(cell);

    /// <summary>A text: nothing where it is missing or empty.</summary>
    public static YamlScalar? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : Text(text);

    /// <summary>A list of texts: nothing where it is empty.</summary>
    public static YamlList? Words(IReadOnlyList<string> texts) => texts.Any(t => !string.IsNullOrWhiteSpace(t)) ? Texts(texts.Where(t => !string.IsNullOrWhiteSpace(t))) : null;
}
