using AngleSharp.Dom;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.TakeAway;

/// <summary>What stands beside a link that somebody shares.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class SharedLinkTests(RealSites sites)
{
    private const string BaseUrl = "https://example.org/cchc/";

    [Fact]
    public void A_page_says_for_shared_links_what_it_says_for_itself()
    {
        var pages = sites.BelowFolder.Pages.Where(p => sites.BelowFolder.Page(p).QuerySelector("link[rel=canonical]") is not null).ToArray();
        Assert.NotEmpty(pages);
        Assert.All(pages, path =>
        {
            var page = sites.BelowFolder.Page(path);
            Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Property(page, "og:url"));
            Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), Property(page, "og:description"));
            Assert.StartsWith(Property(page, "og:title")!, page.Title!, StringComparison.Ordinal);
            Assert.Equal("Theo dõi kế hoạch cải cách hành chính", Property(page, "og:site_name"));
            Assert.Equal($"{BaseUrl}assets/chia-se.png", Property(page, "og:image"));
            Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
        });
        Assert.All(sites.Local.Pages, p => Assert.Null(sites.Local.Page(p).QuerySelector("meta[property^='og:']")));
    }

    [Fact]
    public void No_two_pages_that_may_be_listed_have_the_same_description()
    {
        var descriptions = sites.BelowFolder.Pages.Select(sites.BelowFolder.Page).Where(p => p.QuerySelector("link[rel=canonical]") is not null)
            .Select(p => p.QuerySelector("meta[name=description]")!.GetAttribute("content")!).ToArray();
        Assert.All(descriptions, d => Assert.InRange(d.Length, 20, 160));
        Assert.Empty(descriptions.GroupBy(d => d, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void The_picture_is_a_small_PNG_of_1200_by_630()
    {
        var picture = File.ReadAllBytes(Path.Combine(sites.BelowFolder.Folder, "assets", "chia-se.png"));
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], picture[..4]);
        Assert.Equal((1200u, 630u), (System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan(20))));
        Assert.InRange(picture.Length, 1, 30_000);
    }

    [Fact]
    public void A_site_chooses_its_own_picture()
    {
        using var source = SourceTree.Small().Write("site.config.yml", $"title: Trang thử\nbase_url: {BaseUrl}\ntheme_options:\n  picture:\n    file: anh.png\n    alt: Trụ sở phường Thử\n")
            .WriteBytes("anh.png", File.ReadAllBytes(RepositoryRoot.Combine("themes", "default", "assets", "chia-se.png")));
        Cchc.Run("build", "--source", source.Path, "--as-of", RealSites.AsOf).Succeeded();
        var site = new BuiltSite(source.Combine("_site"));
        Assert.Equal($"{BaseUrl}assets/options/picture.png", Property(site.Page("index.html"), "og:image"));
        Assert.Equal("Trụ sở phường Thử", Property(site.Page("index.html"), "og:image:alt"));
        Assert.Contains("assets/options/picture.png", site.Files);
    }

    private static string? Property(IParentNode page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");
}
