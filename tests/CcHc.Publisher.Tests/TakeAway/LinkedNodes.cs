using System.Text;
using System.Text.Json;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.TakeAway;

/// <summary>The nodes of a JSON-LD document, flattened by its parser.</summary>
internal sealed class LinkedNodes(JsonElement nodes)
{
    private const string Script = "tests/CcHc.Publisher.Tests/js/read-linked-data.js";

    /// <summary>All nodes.</summary>
    public IReadOnlyList<JsonElement> All { get; } = [.. nodes.EnumerateArray()];

    /// <summary>What each page of a site says, by path.</summary>
    public static IReadOnlyDictionary<string, LinkedNodes> OfPages(BuiltSite site)
    {
        var texts = site.Pages.Select(p => (Path: p, Script: site.Page(p).QuerySelector("script[type='application/ld+json']")?.TextContent))
            .Where(p => p.Script is not null).ToArray();
        return texts.Zip(Read(texts.Select(t => t.Script!))).ToDictionary(p => p.First.Path, p => p.Second, StringComparer.Ordinal);
    }

    /// <summary>Reads documents.</summary>
    public static IReadOnlyList<LinkedNodes> Read(IEnumerable<string> documents)
    {
        var lines = NodeScript.Run(Script, string.Concat(documents.Select(d => AsciiJson.Quote(d) + '\n')), "jsonld");
        return [.. Encoding.UTF8.GetString(lines).Split('\n')[..^1].Select(line => new LinkedNodes(JsonSerializer.Deserialize<JsonElement>(line)))];
    }

    /// <summary>The nodes of a type.</summary>
    public IReadOnlyList<JsonElement> Of(string type) =>
        [.. All.Where(n => n.TryGetProperty("@type", out var types) && types.EnumerateArray().Any(t => t.GetString() == type))];

    /// <summary>The values of a property, literals and names of nodes alike.</summary>
    public static IReadOnlyList<string> Values(JsonElement node, string property) => node.TryGetProperty(property, out var values)
        ? [.. values.EnumerateArray().Select(v => v.TryGetProperty("@value", out var value) ? value.ToString() : v.GetProperty("@id").GetString()!)]
        : [];

    /// <summary>Every address in it that begins in a certain way, without its fragment.</summary>
    public IEnumerable<string> Addresses(string start) => All.SelectMany(Strings).Where(s => s.StartsWith(start, StringComparison.Ordinal)).Select(s => s.Split('#')[0]).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Strings(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
