using System.Text.Json;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Tests.Search;

/// <summary>The search in pieces answers as the search in one piece, and loads little.</summary>
public sealed class ShardTests(ContentSearches content) : IClassFixture<ContentSearches>
{
    private const string FirstQuery = "tests/CcHc.Testing/js/first-query-bytes.js";
    private const string Comparison = "tests/CcHc.Testing/js/compare-with-lunr.js";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void With_shards_the_first_ten_results_of_the_judged_queries_are_those_of_the_one_index(bool typing)
    {
        var queries = JudgedQuery.All().SelectMany(q => new[] { q.Query, typing ? q.Query[..(q.Query.Length - 1)] : VietnameseText.Fold(q.Query) });
        var questions = queries.Select(text => new { text, typing, limit = 10 }).ToList();
        var (expected, actual) = (content.Whole.Worker.Ask(questions), content.Sharded.Worker.Ask(questions));
        Assert.Equal(expected.Select(Text), actual.Select(Text));
        Assert.Contains(expected, a => a.Exactness == "fuzzy");
        Assert.Contains(expected, a => a.Exactness == "any");
    }

    [Fact]
    public void With_shards_facets_and_filters_count_as_with_the_one_index()
    {
        object[] questions =
        [
            new { text = "", filters = new { state = new[] { "no-report" } } },
            new { text = "thủ tục", filters = new { unit = new[] { "phuong-an-tuong", "xa-vinh-bao" } }, limit = 50, offset = 10 },
            new { text = "phòng kinh tế", filters = new { deadline = new[] { "2026-Q4" }, unit = new[] { "phuong-an-tuong" } } },
        ];
        var (expected, actual) = (content.Whole.Worker.Ask(questions), content.Sharded.Worker.Ask(questions));
        Assert.Equal(expected.Select(Text), actual.Select(Text));
        Assert.All(expected, a => Assert.True(a.Total > 0));
    }

    [Fact]
    public void The_packed_index_scores_as_lunr_does_with_its_own_index()
    {
        var queries = JudgedQuery.All().Select((q, at) => at % 4 < 2 ? q.Query : VietnameseText.Fold(q.Query)).Append("hanhh chinhs");
        var output = NodeScript.Run(Comparison, string.Join('\n', queries.Prepend(Version(content.Whole))));
        var counted = JsonDocument.Parse(output).RootElement;
        Assert.Empty(counted.GetProperty("different").EnumerateArray().Select(d => d.GetString()));
        Assert.True(counted.GetProperty("results").GetInt32() > 10_000);
    }

    [Fact]
    public void The_same_content_gives_the_same_files()
    {
        using var again = WrittenSearch.OfContent(WrittenSearch.Sharded);
        Assert.Equal(content.Sharded.Hashes, again.Hashes);
    }

    [Fact]
    public void Other_content_has_files_of_other_names()
    {
        using var other = WrittenSearch.Of(InventedDocuments.Make(30), WrittenSearch.Sharded);
        using var another = WrittenSearch.Of(InventedDocuments.Make(31), WrittenSearch.Sharded);
        Assert.DoesNotContain(another.Paths, p => p.EndsWith(".json", StringComparison.Ordinal) && other.Paths.Contains(p));
    }

    [Fact]
    public void A_file_that_is_gone_means_that_the_site_was_published_anew()
    {
        using var sharded = WrittenSearch.OfContent(WrittenSearch.Sharded);
        foreach (var path in sharded.Paths.Where(p => p.Contains("/terms-", StringComparison.Ordinal)).ToList())
        {
            File.Delete(Path.Combine(sharded.Folder, path));
        }

        Assert.Equal("stale", Assert.Single(sharded.Worker.Ask("thủ tục")).Error);
    }

    [Fact]
    public void A_file_that_cannot_be_loaded_means_that_there_is_no_network()
    {
        using var sharded = WrittenSearch.OfContent(WrittenSearch.Sharded);
        foreach (var path in sharded.Paths.Where(p => p.Contains("/rows-", StringComparison.Ordinal)).ToList())
        {
            File.Delete(Path.Combine(sharded.Folder, path));
            Directory.CreateDirectory(Path.Combine(sharded.Folder, path));
        }

        Assert.Equal("offline", Assert.Single(sharded.Worker.Ask("thủ tục")).Error);
    }

    [Theory]
    [InlineData(150, 110_000)]
    [InlineData(1_500, 110_000)]
    [InlineData(8_000, 170_000)]
    public void A_first_query_loads_few_bytes(int documents, int limit)
    {
        using var search = WrittenSearch.Of(InventedDocuments.Make(documents));
        string[] queries = ["thủ tục hành chính", "ho tro giay to", "chuyển đổi số", "cong khai", "05/KH-UBND", "xay dungg"];
        var output = NodeScript.Run(FirstQuery, string.Join('\n', queries.Prepend(search.Folder)));
        Assert.All(JsonSerializer.Deserialize<int[]>(output)!, bytes => Assert.InRange(bytes, 15_000, limit));
    }

    private static string Text(SearchAnswer answer) => answer.Json.GetRawText();

    private static string Version(WrittenSearch search) => Path.GetDirectoryName(Path.Combine(search.Folder, search.Paths.Single(p => p.EndsWith("/terms.json", StringComparison.Ordinal))))!;
}
