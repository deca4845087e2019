using AngleSharp.Dom;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Sites;

[Collection(RealSitesCollection.Name)]
public sealed class LinkTests(RealSites sites)
{
    [Fact]
    public void At_the_root_of_a_host_every_link_leads_somewhere() => Assert.Empty(Broken(sites.AtRoot, "/", isLocal: false));

    [Fact]
    public void Below_a_folder_of_a_host_every_link_leads_somewhere() => Assert.Empty(Broken(sites.BelowFolder, "/cchc/", isLocal: false));

    [Fact]
    public void Opened_from_a_folder_every_link_leads_somewhere() => Assert.Empty(Broken(sites.Local, "/", isLocal: true));

    [Fact]
    public void A_ward_alone_stands_at_the_root_and_every_link_leads_somewhere()
    {
        Assert.Empty(Broken(sites.OneUnit, "/", isLocal: false));
        Assert.Contains("Phường An Tường", sites.OneUnit.Page("index.html").QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ke-hoach-2026/nhiem-vu/37/index.html", sites.OneUnit.Files);
        Assert.DoesNotContain(sites.OneUnit.Files, f => f.StartsWith("phuong-", StringComparison.Ordinal));
        Assert.Equal("/", sites.OneUnit.Json("ke-hoach-2026/data.json").GetProperty("unit").GetProperty("url").GetString());
    }

    [Fact]
    public void A_link_to_a_unit_that_is_left_out_becomes_its_words()
    {
        using var source = SourceTree.Small()
            .Write("content/phuong-hai/index.md", "---\ntên: Phường Hai\nloại: phường\n---\n[phường kia](../phuong-thu/ke-hoach-2026/nhiem-vu/01.md)\n")
            .Write("content/trang/a.md", "---\ntiêu đề: A\n---\n[phường kia](/phuong-thu/)\n");
        Cchc.Run("build", "--source", source.Path).Succeeded();
        Assert.NotNull(new BuiltSite(source.Combine("_site")).Page("phuong-hai/index.html").QuerySelector("main a[href$='nhiem-vu/01/']"));

        Cchc.Run("build", "--source", source.Path, "--unit", "phuong-hai").Succeeded();
        var alone = new BuiltSite(source.Combine("_site"));
        Assert.Contains("phường kia", alone.Page("index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Broken(alone, "/", isLocal: false));
    }

    [Fact]
    public void No_page_asks_for_anything_of_another_host()
    {
        foreach (var page in sites.AtRoot.Pages)
        {
            var loaded = sites.AtRoot.Page(page).QuerySelectorAll("[src], link[href]:not([rel=canonical], [hreflang])").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!);
            Assert.All(loaded, l => Assert.DoesNotContain(":", l, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_sitemap_lists_the_pages_that_may_be_found_and_no_invented_data()
    {
        var listed = sites.BelowFolder.Text("sitemap.xml").Split("<loc>")[1..].Select(l => l[..l.IndexOf('<', StringComparison.Ordinal)]).ToArray();
        Assert.All(listed, l => Assert.StartsWith("https://example.org/cchc/", l, StringComparison.Ordinal));
        Assert.DoesNotContain(listed, l => l.Contains("phuong-mau", StringComparison.Ordinal));
        var expected = sites.BelowFolder.Pages.Where(p => p != "404.html" && !p.StartsWith("phuong-mau/", StringComparison.Ordinal) && !p.Contains("/nhan/", StringComparison.Ordinal))
            .Select(p => $"https://example.org/cchc/{p[..^"index.html".Length]}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.Contains("Sitemap: https://example.org/cchc/sitemap.xml", sites.BelowFolder.Text("robots.txt"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Broken(BuiltSite site, string prefix, bool isLocal) =>
        from page in site.Pages
        from element in site.Page(page).QuerySelectorAll("[href], [src]")
        let link = element.GetAttribute("href") ?? element.GetAttribute("src")!
        where !IsExternal(element, link) && !Leads(site, page, link, prefix, isLocal)
        select $"{page}: {link}";

    private static bool IsExternal(IElement element, string link) =>
        element.GetAttribute("rel") == "canonical"
        || link.StartsWith("http://", StringComparison.Ordinal) || link.StartsWith("https://", StringComparison.Ordinal)
        || link.StartsWith("mailto:", StringComparison.Ordinal) || link.StartsWith("tel:", StringComparison.Ordinal);

    private static bool Leads(BuiltSite site, string page, string link, string prefix, bool isLocal)
    {
        var target = new Uri(new Uri($"https://host{prefix}{page}"), link);
        if (target.Host != "host" || !target.AbsolutePath.StartsWith(prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var path = Uri.UnescapeDataString(target.AbsolutePath[prefix.Length..]);
        if (!isLocal && (path.Length == 0 || path.EndsWith('/')))
        {
            path += "index.html";
        }

        return site.Files.Contains(path, StringComparer.Ordinal)
            && (target.Fragment.Length <= 1 || !path.EndsWith(".html", StringComparison.Ordinal) || site.Page(path).GetElementById(target.Fragment[1..]) is not null);
    }
}
