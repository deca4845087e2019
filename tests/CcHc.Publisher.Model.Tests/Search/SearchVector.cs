using System.Text.Json;

namespace CcHc.Publisher.Model.Tests.Search;

/// <summary>A text, and what it must be taken apart into: a line of search-vectors.json.</summary>
public sealed record SearchVector
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public required string Text { get; init; }

    public required string[] Words { get; init; }

    public required string[] Folded { get; init; }

    public required string[] Exact { get; init; }

    /// <summary>Of the folded words.</summary>
    public required string[] Pairs { get; init; }

    public required string[] Codes { get; init; }

    public static IReadOnlyList<SearchVector> All() =>
        JsonSerializer.Deserialize<SearchVector[]>(File.ReadAllText(RepositoryRoot.Combine("tests", "CcHc.Publisher.Model.Tests", "Search", "search-vectors.json")), Options)!;
}
