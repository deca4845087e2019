using System.Text.Json;

namespace CcHc.Publisher.Tests.Search;

/// <summary>The search worker of a built site, run in Node.js.</summary>
/// <param name="site">The site's folder.</param>
internal sealed class SearchWorker(string site)
{
    private const string Script = "tests/CcHc.Testing/js/ask-worker.js";

    /// <summary>The answers to some texts, typed to their end.</summary>
    public IReadOnlyList<SearchAnswer> Ask(params IReadOnlyList<string> texts) => Ask(texts.Select(text => new { text, typing = false, limit = 10 }));

    /// <summary>The answers to some questions, each of them an object with the members of a message.</summary>
    public IReadOnlyList<SearchAnswer> Ask(IEnumerable<object> questions)
    {
        var lines = questions.Select(q => JsonSerializer.Serialize(q));
        var output = NodeScript.Run(Script, string.Concat(lines.Prepend(site).Select(line => line + '\n')));
        return [.. Lines(output).Select(line => new SearchAnswer(JsonSerializer.Deserialize<JsonElement>(line)))];
    }

    private static IEnumerable<byte[]> Lines(byte[] output)
    {
        for (var at = 0; at < output.Length;)
        {
            var end = Array.IndexOf(output, (byte)'\n', at);
            yield return output[at..end];
            at = end + 1;
        }
    }
}
