using CcHc.Publisher.Content.Writing;
using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;

namespace CcHc.Publisher.Content.Importing;

/// <summary>A row's file that is there, and what it says of itself.</summary>
internal sealed record ExistingRow(string Path, string? Part, string Number, string Content)
{
    /// <summary>Its id.</summary>
    public string Id => Path[(Path.LastIndexOf('/') + 1)..^".md".Length];

    /// <summary>The rows in a folder; files whose front matter cannot be read are reported.</summary>
    public static IReadOnlyList<ExistingRow> In(string folder, ExistingContent existing, RowKeys keys, DiagnosticBag bag) =>
    [
        .. existing.Files.Where(f => f.Key.StartsWith($"{folder}/", StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => EditableFile.Read(f.Key, f.Value, bag) is { } file
                ? new ExistingRow(f.Key, Text(file.Head, keys.Part, keys) is { Length: > 0 } part ? part : null, Text(file.Head, keys.Number, keys), Text(file.Head, keys.Content, keys))
                : null)
            .OfType<ExistingRow>(),
    ];

    private static string Text(YamlMap head, ContentKey key, RowKeys keys) =>
        head.Entries.FirstOrDefault(e => keys.Section.Find(e.Key.Text) == key) is { } entry ? SameValue.TextOf(entry.Value) ?? "" : "";
}
