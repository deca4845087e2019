using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>
/// Puts the worker's script together: lunr.js from npm with its licence, then the modules of <c>themes/default/search</c> in the order in which they
/// need each other. All of them come along inside the program, so that index and engine always fit.
/// </summary>
internal static class WorkerScript
{
    private const string Export = "export ";

    private static readonly string[] Modules =
    [
        "search-text.js", "search-words.js", "search-query.js", "search-clauses.js", "search-ranking.js", "search-marks.js", "search-catalogue.js",
        "search-packed.js", "search-terms.js", "search-index.js", "search-shards.js", "search-engine.js", "search-worker.js",
    ];

    /// <summary>Everything but the settings.</summary>
    public static byte[] Engine => Encoding.UTF8.GetBytes($"{Read("lunr.min.js")}\n{string.Join('\n', Modules.Select(name => Classic(Read(name))))}");

    /// <summary>The terms under which lunr may be used.</summary>
    public static byte[] License => Encoding.UTF8.GetBytes(Read("lunr-license.txt"));

    /// <summary>The script for a site.</summary>
    public static byte[] Create(WorkerSettings settings) =>
        [.. Engine, .. Encoding.UTF8.GetBytes($"\nstart(self, self.lunr, {Settings(settings)});\n")];

    /// <summary>A module as part of a classic script: what it imports is there already; what it exports becomes constants, the rest stays inside.</summary>
    private static string Classic(string module)
    {
        var exported = new List<string>();
        var lines = new List<string>();
        foreach (var line in module.Split('\n').Where(line => !line.StartsWith("import ", StringComparison.Ordinal)))
        {
            if (line.StartsWith(Export, StringComparison.Ordinal))
            {
                exported.Add(NameOf(line));
                lines.Add(line[Export.Length..]);
            }
            else
            {
                lines.Add(line);
            }
        }

        var names = string.Join(", ", exported);
        return $"const {{ {names} }} = (() => {{\n{string.Join('\n', lines)}\nreturn {{ {names} }};\n}})();";
    }

    /// <summary>The name in <c>export function name(…</c> or <c>export async function name(…</c>.</summary>
    private static string NameOf(string line)
    {
        var end = line.IndexOf('(', StringComparison.Ordinal);
        return line[(line.LastIndexOf(' ', end) + 1)..end];
    }

    private static string Settings(WorkerSettings settings)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("folder", settings.Folder);
            json.WriteNumber("documents", settings.Documents);
            json.WriteStartArray("abbreviations");
            foreach (var abbreviation in settings.Abbreviations.All)
            {
                json.WriteStringValue($"{abbreviation.Short} {string.Join(' ', abbreviation.Folded)}");
            }

            json.WriteEndArray();
            if (settings.Shards is { } shards)
            {
                json.WriteStartArray("shards");
                foreach (var first in shards)
                {
                    json.WriteStringValue(first);
                }

                json.WriteEndArray();
                json.WriteNumber("rowsOfFile", ShardedIndex.RowsOfFile);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Read(string name)
    {
        using var stream = typeof(WorkerScript).Assembly.GetManifestResourceStream($"search/{name}")
            ?? throw new InvalidOperationException($"The program was built without search/{name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
