using System.Text.Json;

namespace CcHc.Publisher.Tests.Search;

/// <summary>What the search worker answers to a question.</summary>
/// <param name="Json">The whole answer.</param>
internal sealed record SearchAnswer(JsonElement Json)
{
    /// <summary>The error; null where there is none.</summary>
    public string? Error => Json.TryGetProperty("error", out var error) ? error.GetString() : null;

    /// <summary>How many documents were found.</summary>
    public int Total => Json.GetProperty("total").GetInt32();

    /// <summary><c>all</c>, <c>fuzzy</c>, <c>any</c> or <c>none</c>.</summary>
    public string Exactness => Json.GetProperty("exactness").GetString()!;

    /// <summary>The results that were asked for.</summary>
    public IReadOnlyList<JsonElement> Results => [.. Json.GetProperty("results").EnumerateArray()];

    /// <summary>Their addresses, without a slash at the end or before <c>#</c>.</summary>
    public IReadOnlyList<string> Addresses =>
        [.. Results.Select(r => r.GetProperty("url").GetString()!.Replace("/#", "#", StringComparison.Ordinal).TrimEnd('/'))];

    /// <summary>Their titles.</summary>
    public IReadOnlyList<string> Titles => [.. Results.Select(r => r.GetProperty("title").GetString()!)];
}
