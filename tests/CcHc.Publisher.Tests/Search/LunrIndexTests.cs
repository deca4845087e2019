using System.Text.Json;
using CcHc.LunrIndex;
using CcHc.Publisher.Rendering.Search;

namespace CcHc.Publisher.Tests.Search;

/// <summary>The index that a site writes is the one that the real lunr.js makes of the same tokens, with the same fields and weights.</summary>
public sealed class LunrIndexTests
{
    private const string Script = "tests/CcHc.Testing/js/build-with-lunr.js";

    [Fact]
    public void The_index_of_the_real_plans_has_the_bytes_of_lunr_js()
    {
        using var search = WrittenSearch.OfContent(WrittenSearch.Whole);
        AssertSameBytes(search, WrittenSearch.PartsOfContent());
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(6_000)]
    public void The_index_of_a_generated_corpus_has_the_bytes_of_lunr_js(int documents)
    {
        using var search = WrittenSearch.Of(InventedDocuments.Make(documents), WrittenSearch.Whole);
        AssertSameBytes(search, WrittenSearch.PartsOf(InventedDocuments.Make(documents)));
    }

    private static void AssertSameBytes(WrittenSearch search, IEnumerable<Document> parts)
    {
        var head = JsonSerializer.Serialize(new
        {
            fields = new object[][] { [SearchIndexBuilder.Title, SearchWeights.TitleBoost], [SearchIndexBuilder.Text, 1] },
            b = SearchWeights.LengthMatters,
            k1 = SearchWeights.RepetitionMatters,
        });
        var lines = parts.Select(part => JsonSerializer.Serialize(new { boost = part.Boost, values = (IReadOnlyDictionary<string, object?>)part }));
        var expected = NodeScript.Run(Script, string.Join('\n', lines.Prepend(head)));
        var actual = File.ReadAllBytes(Path.Combine(search.Folder, search.Paths.Single(p => p.EndsWith("/index.json", StringComparison.Ordinal))));
        Assert.True(expected.AsSpan().SequenceEqual(actual), $"Differs from lunr.js at byte {expected.AsSpan().CommonPrefixLength(actual)} of {expected.Length}.");
    }
}
