using CcHc.Publisher.Model.Text;
using CcHc.Publisher.Tests.Support;
using Xunit.Abstractions;

namespace CcHc.Publisher.Tests.Search;

/// <summary>How well the search finds what judges want to be found, over the five real plans.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class RankingTests(RealSites sites, ITestOutputHelper output)
{
    /// <summary>What nDCG@10 must not fall below, as typed and with all marks folded away. To be raised with every better ranking.</summary>
    private const double FloorWithMarks = 0.90;
    private const double FloorFolded = 0.90;

    private const int Worst = 15;

    [Fact]
    public void Judged_queries_find_what_is_wanted()
    {
        var judged = JudgedQuery.All();
        var typed = Measure("as typed", judged, q => q);
        var folded = Measure("folded", judged, VietnameseText.Fold);
        Assert.True(typed >= FloorWithMarks, $"nDCG@10 with marks is {typed:F4}, below {FloorWithMarks}.");
        Assert.True(folded >= FloorFolded, $"nDCG@10 without marks is {folded:F4}, below {FloorFolded}.");
    }

    [Fact]
    public void Judged_documents_are_in_the_site()
    {
        var ids = JudgedQuery.All().SelectMany(q => q.Grades.Keys).Distinct(StringComparer.Ordinal);
        Assert.DoesNotContain(ids, id => !IsThere(id));
    }

    private bool IsThere(string id)
    {
        var (page, fragment) = id.Split('#') is [var before, var after] ? (before, after) : (id, null);
        return sites.AtRoot.Files.Contains($"{page}/index.html") && (fragment is null || sites.AtRoot.Page($"{page}/index.html").GetElementById(fragment) is not null);
    }

    private double Measure(string name, IReadOnlyList<JudgedQuery> judged, Func<string, string> form)
    {
        var answers = new SearchWorker(sites.AtRoot.Folder).Ask([.. judged.Select(q => form(q.Query))]);
        var measured = judged.Zip(answers, (q, a) => (q.Query, Ndcg: q.Ndcg(a.Addresses))).ToList();
        var mean = measured.Average(m => m.Ndcg);
        output.WriteLine($"nDCG@10 {name}: {mean:F4} over {measured.Count} queries. The worst:");
        foreach (var (query, ndcg) in measured.OrderBy(m => m.Ndcg).Take(Worst))
        {
            output.WriteLine($"  {ndcg:F3} {form(query)}");
        }

        return mean;
    }
}
