using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.TakeAway;

/// <summary>JSON-LD on pages and the catalogue in DCAT, as JSON-LD's parser reads them.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class LinkedDataTests(RealSites sites)
{
    private const string BaseUrl = "https://example.org/cchc/";
    private const string Schema = "https://schema.org/";
    private const string Dcat = "http://www.w3.org/ns/dcat#";

    [Fact]
    public void Every_page_that_may_be_listed_says_what_it_is_and_names_only_what_the_site_has()
    {
        var site = sites.BelowFolder;
        var pages = LinkedNodes.OfPages(site);
        Assert.Equal(site.Pages.Where(p => site.Page(p).QuerySelector("link[rel=canonical]") is not null).Order(StringComparer.Ordinal), pages.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(pages.Keys, p => p.StartsWith("phuong-mau/", StringComparison.Ordinal));
        Assert.All(pages, p => Assert.Equal(p.Key == "index.html" ? 0 : 1, p.Value.Of($"{Schema}BreadcrumbList").Count));
        Assert.All(pages.Values.SelectMany(p => p.Addresses(BaseUrl)).Distinct(StringComparer.Ordinal).Where(a => !a.Contains("?q=", StringComparison.Ordinal)), a => Assert.Contains(FileOf(a), site.Files));
        Assert.All(sites.Local.Pages, p => Assert.Null(sites.Local.Page(p).QuerySelector("script[type='application/ld+json']")));
    }

    [Fact]
    public void The_way_to_a_task_is_the_one_that_its_page_shows()
    {
        const string Path = "phuong-an-tuong/ke-hoach-2026/nhiem-vu/05/index.html";
        var steps = LinkedNodes.OfPages(sites.BelowFolder)[Path].Of($"{Schema}ListItem").OrderBy(s => int.Parse(LinkedNodes.Values(s, $"{Schema}position").Single())).ToArray();
        var shown = sites.BelowFolder.Page(Path).QuerySelectorAll("nav.crumbs a").Select(a => a.TextContent.Trim()).ToArray();
        Assert.Equal(["1", "2", "3", "4"], steps.Select(s => LinkedNodes.Values(s, $"{Schema}position").Single()));
        Assert.Equal(shown, steps[..^1].Select(s => LinkedNodes.Values(s, $"{Schema}name").Single()));
        Assert.Equal([BaseUrl, $"{BaseUrl}phuong-an-tuong/", $"{BaseUrl}phuong-an-tuong/ke-hoach-2026/", $"{BaseUrl}phuong-an-tuong/ke-hoach-2026/nhiem-vu/05/"], steps.Select(s => LinkedNodes.Values(s, $"{Schema}item").Single()));
    }

    [Fact]
    public void The_first_page_says_how_the_site_is_searched()
    {
        var nodes = LinkedNodes.OfPages(sites.BelowFolder)["index.html"];
        Assert.Equal(["Theo dõi kế hoạch cải cách hành chính"], LinkedNodes.Values(Assert.Single(nodes.Of($"{Schema}WebSite")), $"{Schema}name"));
        Assert.Single(nodes.Of($"{Schema}SearchAction"));
        Assert.Equal([$"{BaseUrl}tim-kiem/?q={{search_term_string}}"], LinkedNodes.Values(Assert.Single(nodes.Of($"{Schema}EntryPoint")), $"{Schema}urlTemplate"));
        var alone = LinkedNodes.OfPages(sites.OneUnit)["index.html"];
        Assert.Single(alone.Of($"{Schema}WebSite"));
        Assert.Single(alone.Of($"{Schema}GovernmentOrganization"));
    }

    [Fact]
    public void A_plan_is_a_dataset_with_its_three_files_and_nothing_of_progress()
    {
        var nodes = LinkedNodes.OfPages(sites.BelowFolder)["xa-vinh-thuan/ke-hoach-2026-2030/index.html"];
        var dataset = Assert.Single(nodes.Of($"{Schema}Dataset"));
        Assert.Equal(["2026-01-01/2030-12-31"], LinkedNodes.Values(dataset, $"{Schema}temporalCoverage"));
        Assert.Equal(
            new[] { "data.csv", "data.json", "data.xlsx" }.Select(f => $"{BaseUrl}xa-vinh-thuan/ke-hoach-2026-2030/{f}"),
            nodes.Of($"{Schema}DataDownload").SelectMany(d => LinkedNodes.Values(d, $"{Schema}contentUrl")).Order(StringComparer.Ordinal));
        Assert.Equal(["2026-11-20"], LinkedNodes.Values(dataset, $"{Schema}dateModified"));
        Assert.Empty(LinkedNodes.Values(dataset, $"{Schema}license"));
    }

    [Fact]
    public void The_catalogue_in_DCAT_lists_the_real_plans_and_the_decree_on_open_data()
    {
        var catalogue = LinkedNodes.Read([sites.BelowFolder.Text("du-lieu/dcat.jsonld")])[0];
        Assert.Equal(5, LinkedNodes.Values(Assert.Single(catalogue.Of($"{Dcat}Catalog")), $"{Dcat}dataset").Count);
        Assert.Equal(5, catalogue.Of($"{Dcat}Dataset").Count);
        var downloads = catalogue.Of($"{Dcat}Distribution").SelectMany(d => LinkedNodes.Values(d, $"{Dcat}downloadURL")).ToArray();
        Assert.Equal(15, downloads.Length);
        Assert.All(catalogue.Addresses(BaseUrl), a => Assert.Contains(FileOf(a), sites.BelowFolder.Files));
        Assert.DoesNotContain(downloads, d => d.Contains("phuong-mau", StringComparison.Ordinal));
        Assert.All(catalogue.Of("http://purl.org/dc/terms/RightsStatement"), r => Assert.Contains("194/2025/NĐ-CP", LinkedNodes.Values(r, "http://www.w3.org/2000/01/rdf-schema#label").Single(), StringComparison.Ordinal));
        Assert.NotNull(sites.BelowFolder.Page("du-lieu/index.html").QuerySelector("main a[href='dcat.jsonld']"));
        Assert.DoesNotContain("du-lieu/dcat.jsonld", sites.Local.Files);
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("\\\" ]}; \\u2028 &lt; ' ${x}")]
    public void A_hostile_title_stays_a_title(string title)
    {
        using var source = SourceTree.Small();
        var index = $"{SourceTree.Plan}/index.md";
        source.Write(index, File.ReadAllText(source.Combine(index)).Replace("tiêu đề: Kế hoạch thử", $"tiêu đề: '{title.Replace("'", "''", StringComparison.Ordinal)}'", StringComparison.Ordinal));
        Cchc.Run("build", "--source", source.Path, "--base-url", BaseUrl, "--as-of", RealSites.AsOf).Succeeded();
        var site = new BuiltSite(source.Combine("_site"));
        var dataset = Assert.Single(LinkedNodes.OfPages(site)["ke-hoach-2026/index.html"].Of($"{Schema}Dataset"));
        Assert.Equal([title], LinkedNodes.Values(dataset, $"{Schema}name"));
        Assert.Equal(title, site.Page("ke-hoach-2026/index.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_strict_security_policy_has_nothing_against_it()
    {
        await using var browser = await Chromium.StartAsync();
        foreach (var path in (string[])["", "phuong-an-tuong/", "phuong-an-tuong/ke-hoach-2026/", "phuong-an-tuong/nhan/", "phuong-an-tuong/nhan/tat-ca.html", "du-lieu/"])
        {
            await using var opened = await browser.OpenServedAsync(sites.BelowFolder, new Uri(BaseUrl), path);
            Assert.Empty(opened.Errors);
            Assert.All(opened.Requests, r => Assert.StartsWith(BaseUrl, r, StringComparison.Ordinal));
            Assert.Equal(path.Contains("nhan/", StringComparison.Ordinal) ? 0 : 1, await opened.Page.Locator("script[type='application/ld+json']").CountAsync());
        }
    }

    private static string FileOf(string address)
    {
        var path = address[BaseUrl.Length..];
        return path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;
    }
}
