using System.Text.Json;

namespace CcHc.Templating.Tests.Corpus;

/// <summary>A small template and what the language makes of it: <c>ok</c> with an output, <c>parse-error</c> or <c>runtime-error</c>.</summary>
internal sealed record CorpusCase(string Category, string Template, string Status, string? Output, Dictionary<string, string>? Includes)
{
    public static IReadOnlyList<CorpusCase> All { get; } = ReadAll();

    public static string Resource(string name)
    {
        using var stream = typeof(CorpusCase).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static List<CorpusCase> ReadAll()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        return [.. Resource("behaviour.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<CorpusCase>(line, options)!)];
    }
}
