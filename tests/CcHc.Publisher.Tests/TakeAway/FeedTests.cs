using System.Xml.Linq;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.TakeAway;

/// <summary>Feeds, as a feed library reads them.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class FeedTests(RealSites sites, MadeReal made) : IClassFixture<MadeReal>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void A_unit_a_plan_and_an_agency_have_a_feed_and_a_sample_ward_has_none()
    {
        var feeds = ReadFeed.All(sites.BelowFolder);
        Assert.All(feeds, f => Assert.Equal(("atom", "1.0"), (f.Found.GetProperty("meta").GetProperty("type").GetString(), f.Found.GetProperty("meta").GetProperty("version").GetString())));
        Assert.Contains(feeds, f => f.Path == "phuong-an-tuong/feed.xml");
        Assert.Contains(feeds, f => f.Path == "phuong-an-tuong/ke-hoach-2026/feed.xml");
        Assert.Contains(feeds, f => f.Path.StartsWith("phuong-an-tuong/co-quan/", StringComparison.Ordinal));
        Assert.DoesNotContain(feeds, f => f.Path.StartsWith("phuong-mau", StringComparison.Ordinal));
        Assert.All(feeds, f => Assert.Equal($"https://example.org/cchc/{f.Path}", f.Self));
        Assert.All(feeds, f => Assert.Equal($"https://example.org/cchc/{f.Path[..^"feed.xml".Length]}", f.Url));
        Assert.Equal(feeds.Count, feeds.Select(f => Id(sites.BelowFolder, f.Path)).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_feeds_of_the_five_plans_are_empty_and_say_that_nothing_was_published()
    {
        var feeds = ReadFeed.All(sites.BelowFolder);
        Assert.Equal(5, feeds.Count(f => f.Path.Contains("/ke-hoach-", StringComparison.Ordinal)));
        Assert.All(feeds, f => Assert.Empty(f.Entries));
        Assert.All(feeds, f => Assert.StartsWith("Chưa có báo cáo", f.About, StringComparison.Ordinal));
        Assert.All(feeds, f => Assert.NotNull(f.Found.GetProperty("updated").GetString()));
    }

    [Fact]
    public void A_feed_has_an_entry_for_each_report_decision_and_result_of_the_data()
    {
        var feeds = ReadFeed.All(made.Site).ToDictionary(f => f.Path, StringComparer.Ordinal);
        var expected = 0;
        foreach (var data in made.Site.Files.Where(f => f.EndsWith("data.json", StringComparison.Ordinal)))
        {
            var json = made.Site.Json(data);
            var tasks = json.GetProperty("tasks").EnumerateArray().Sum(t => t.GetProperty("updates").GetArrayLength() + t.GetProperty("amendments").GetArrayLength());
            var count = tasks + json.GetProperty("indicators").EnumerateArray().Sum(i => i.GetProperty("results").GetArrayLength());
            Assert.Equal(count, feeds[data.Replace("data.json", "feed.xml", StringComparison.Ordinal)].Entries.Count);
            expected += count;
        }

        Assert.True(expected > 20, $"{expected}");
        var all = feeds["feed.xml"];
        Assert.Equal(expected, all.Entries.Count);
        Assert.Equal(expected, all.EntryIds.Distinct(StringComparer.Ordinal).Count());
        Assert.StartsWith("Báo cáo", all.About, StringComparison.Ordinal);
        var days = all.Entries.Select(e => e.GetProperty("updated").GetString()!).ToArray();
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.All(all.Entries, e => Assert.Contains(FileOf(e.GetProperty("url").GetString()!), made.Site.Files));
        Assert.All(feeds.Values.Where(f => f.Path.StartsWith("co-quan/", StringComparison.Ordinal)), f => Assert.Subset(all.EntryIds.ToHashSet(StringComparer.Ordinal), f.EntryIds.ToHashSet(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_site_that_moves_keeps_the_names_of_its_feeds_and_of_their_entries()
    {
        var here = ReadFeed.All(made.Site);
        var there = ReadFeed.All(made.Elsewhere);
        Assert.Equal(here.Select(f => f.Path), there.Select(f => f.Path));
        Assert.Equal(here.Select(f => Id(made.Site, f.Path)), there.Select(f => Id(made.Elsewhere, f.Path)));
        Assert.Equal(here.SelectMany(f => f.EntryIds), there.SelectMany(f => f.EntryIds));
        Assert.All(there, f => Assert.StartsWith("http://cong-thong-tin.example/", f.Self, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_of_which_there_is_news_leads_to_its_feed()
    {
        foreach (var feed in made.Site.Files.Where(f => Path.GetFileName(f) == "feed.xml"))
        {
            var page = made.Site.Page(feed.Replace("feed.xml", "index.html", StringComparison.Ordinal));
            Assert.Equal("feed.xml", page.QuerySelector("head link[rel=alternate][type='application/atom+xml']")?.GetAttribute("href"));
            Assert.NotNull(page.QuerySelector("main a[href='feed.xml']"));
        }

        Assert.DoesNotContain(sites.Local.Files, f => f.EndsWith("feed.xml", StringComparison.Ordinal));
        Assert.All(sites.Local.Pages, p => Assert.Null(sites.Local.Page(p).QuerySelector("[type='application/atom+xml']")));
    }

    [Fact]
    public void Control_characters_and_signs_of_xml_do_no_harm()
    {
        using var source = SourceTree.Small().AddFrontMatter(
            SourceTree.Task, "cập nhật:\n  - ngày: 2026-03-01\n    ghi chú: \"x</summary> & ]]> \\u0001 \\uFFFE 😀 <b>\"\n    minh chứng:\n      - {đường dẫn: 'https://example.org/?a=\"><b>&c'}");
        Cchc.Run("build", "--source", source.Path, "--base-url", "https://example.org/", "--as-of", "2026-11-20").Succeeded();
        var site = new BuiltSite(source.Combine("_site"));
        var entry = Assert.Single(ReadFeed.All(site).Single(f => f.Path == "feed.xml").Entries);
        Assert.Contains("x</summary> & ]]> \uFFFD \uFFFD 😀 <b>", entry.GetProperty("description").GetString(), StringComparison.Ordinal);
        var related = XDocument.Parse(site.Text("feed.xml")).Descendants(Atom + "link").Single(l => l.Attribute("rel")?.Value == "related");
        Assert.StartsWith("https://example.org/?a=", related.Attribute("href")?.Value, StringComparison.Ordinal);
    }

    private static string Id(BuiltSite site, string path) => XDocument.Parse(site.Text(path)).Root!.Element(Atom + "id")!.Value;

    private static string FileOf(string url)
    {
        Assert.StartsWith(MadeReal.BaseUrl, url, StringComparison.Ordinal);
        return $"{url.Split('#')[0][MadeReal.BaseUrl.Length..]}index.html";
    }
}
