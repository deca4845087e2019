using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Themes;

/// <summary>The summaries in English of a Vietnamese site.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class EnglishSummaryTests(RealSites sites)
{
    private const string BaseUrl = "https://example.org/";

    [Fact]
    public void Every_unit_has_a_summary_and_the_site_lists_those_of_the_real_units()
    {
        var summaries = sites.AtRoot.Pages.Where(p => p.EndsWith("/en/index.html", StringComparison.Ordinal)).ToList();
        Assert.Equal(6, summaries.Count);
        Assert.All(summaries.Append("en/index.html"), path => Assert.Equal("en", sites.AtRoot.Page(path).DocumentElement.GetAttribute("lang")));
        var listed = sites.AtRoot.Page("en/index.html").QuerySelectorAll("main .card h3 a").Select(a => $"{a.GetAttribute("href")![3..]}index.html");
        Assert.Equal(summaries.Where(p => !p.StartsWith("phuong-mau/", StringComparison.Ordinal)), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_that_nobody_translated_stay_Vietnamese_and_say_so()
    {
        var rows = sites.AtRoot.Page("phuong-an-tuong/en/index.html").QuerySelectorAll("tbody th[scope=row]");
        Assert.Equal(8, rows.Length);
        Assert.All(rows, row => Assert.Equal(row.ChildNodes.OfType<IElement>().First().TextContent, row.QuerySelector("[lang=vi]")!.TextContent));
        Assert.Contains(rows, row => row.TextContent == "Phòng Văn hóa - Xã hội");
    }

    [Fact]
    public void Names_in_English_come_from_the_registry_with_the_Vietnamese_ones_beside_them()
    {
        var page = sites.AtRoot.Page("phuong-mau/en/index.html");
        Assert.Equal(("Mau Ward", "Phường Mẫu"), (page.QuerySelector("h1")!.TextContent, page.QuerySelector("h1 + .under[lang=vi]")!.TextContent));
        Assert.Contains(page.QuerySelectorAll("tbody th"), row => row.TextContent == "Division of Culture and Social Affairs Phòng Văn hóa - Xã hội");
        Assert.Contains("Sample data", page.QuerySelector(".sample")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_counts_are_those_of_the_data_and_its_contacts_those_of_the_unit()
    {
        var page = sites.AtRoot.Page("phuong-mau/en/index.html");
        var data = sites.AtRoot.Json("phuong-mau/ke-hoach-2026/data.json");
        var summary = data.GetProperty("summary");
        Assert.Contains($"{summary.GetProperty("completed")}/{summary.GetProperty("counted")} tasks reported as completed", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main .contact a").OfType<IHtmlAnchorElement>(), a => a.TextContent == "phuong-mau@example.org");
        foreach (var row in page.QuerySelectorAll("tbody tr"))
        {
            var id = row.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^2];
            var leads = sites.AtRoot.Files.Where(f => f.StartsWith("phuong-mau/", StringComparison.Ordinal) && f.EndsWith("/data.json", StringComparison.Ordinal))
                .SelectMany(f => sites.AtRoot.Json(f).GetProperty("tasks").EnumerateArray()).Count(t => t.GetProperty("lead_agencies").EnumerateArray().Any(a => a.GetString() == id));
            Assert.Equal($"{leads}", row.QuerySelector("td")!.TextContent);
        }
    }

    [Fact]
    public void Every_foot_leads_to_the_summary_of_its_unit_or_of_the_site()
    {
        foreach (var path in sites.AtRoot.Pages.Where(p => sites.AtRoot.Page(p).QuerySelector("body:not(.page-moved) .site-footer") is not null && p is not "404.html" && !p.Contains("en/index.html", StringComparison.Ordinal)))
        {
            var link = sites.AtRoot.Page(path).QuerySelector(".site-footer a[hreflang=en]")!;
            var target = new Uri(new Uri($"{BaseUrl}{path}"), link.GetAttribute("href")!).AbsolutePath;
            var unit = path.Split('/')[0];
            Assert.Equal(unit.StartsWith("phuong-", StringComparison.Ordinal) || unit.StartsWith("xa-", StringComparison.Ordinal) ? $"/{unit}/en/" : "/en/", target);
            Assert.Equal("en", link.GetAttribute("lang"));
        }
    }

    [Fact]
    public void A_page_and_its_summary_name_each_other_for_search_engines()
    {
        foreach (var (original, english) in new[] { ("index.html", "en/index.html"), ("phuong-an-tuong/index.html", "phuong-an-tuong/en/index.html") })
        {
            var expected = new[] { $"vi {BaseUrl}{original[..^10]}", $"en {BaseUrl}{english[..^10]}" };
            Assert.Equal(expected, Alternates(original));
            Assert.Equal(expected, Alternates(english));
        }

        Assert.Empty(Alternates("phuong-mau/index.html"));
        Assert.Contains($"<loc>{BaseUrl}phuong-an-tuong/en/</loc>", sites.AtRoot.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("phuong-mau/en", sites.AtRoot.Text("sitemap.xml"), StringComparison.Ordinal);

        IEnumerable<string> Alternates(string path) =>
            sites.AtRoot.Page(path).QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => $"{l.GetAttribute("hreflang")} {l.GetAttribute("href")}");
    }

    [Fact]
    public void Where_one_unit_stands_at_the_root_its_summary_does_too()
    {
        Assert.Contains("en/index.html", sites.OneUnit.Pages);
        Assert.Equal("Phường An Tường", sites.OneUnit.Page("en/index.html").QuerySelector("h1[lang=vi]")!.TextContent);
    }

    [Fact]
    public void A_site_in_English_needs_no_summary()
    {
        using var source = SourceTree.Small().Write("site.config.yml", "title: Site\nlanguage: en\n");
        Cchc.Run("build", "--source", source.Path, "--base-url", BaseUrl).Succeeded();
        var site = new BuiltSite(source.Combine("_site"));
        Assert.DoesNotContain(site.Pages, p => p.Contains("en/index.html", StringComparison.Ordinal));
        Assert.All(site.Pages, p => Assert.Empty(site.Page(p).QuerySelectorAll("[hreflang]")));
    }
}
