using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.TakeAway;

/// <summary>What a portal's page can show: badges, fragments, and the code to copy.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class EmbeddingTests(RealSites sites, MadeReal made) : IClassFixture<MadeReal>
{
    private const int MostBytes = 2_000;

    /// <summary>What is left of a screen of 360 pixels between its margins.</summary>
    private const int WidthOfPhone = 328;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_badge_is_a_small_picture_of_words_that_runs_nothing_and_loads_nothing()
    {
        var badges = Badges(sites.AtRoot).ToArray();
        Assert.Contains("phuong-an-tuong/nhan/tat-ca.svg", badges);
        Assert.Contains("phuong-an-tuong/nhan/ke-hoach-2026.svg", badges);
        Assert.All(badges, path =>
        {
            var badge = XDocument.Parse(sites.AtRoot.Text(path)).Root!;
            Assert.All(badge.DescendantsAndSelf(), e => Assert.Contains(e.Name.LocalName, (string[])["svg", "title", "rect", "path", "g", "text"]));
            Assert.All(badge.DescendantsAndSelf().Attributes(), a => Assert.DoesNotContain(a.Name.LocalName, (string[])["style", "class", "href", "onload", "onclick"]));
            Assert.All(badge.Descendants(Svg + "text"), t => Assert.Contains(t.Value, badge.Element(Svg + "title")!.Value, StringComparison.Ordinal));
            Assert.InRange(int.Parse(badge.Attribute("width")!.Value), 1, WidthOfPhone);
            Assert.InRange(new FileInfo(Path.Combine(sites.AtRoot.Folder, path)).Length, 1, MostBytes);
        });
    }

    [Fact]
    public void The_badges_and_fragments_of_the_five_plans_say_that_there_is_no_report_yet_and_nothing_of_progress()
    {
        string[] files = [.. sites.AtRoot.Files.Where(f => f.Contains("/nhan/", StringComparison.Ordinal) && !f.EndsWith("/index.html", StringComparison.Ordinal) && !f.StartsWith("phuong-mau/", StringComparison.Ordinal))];
        Assert.Equal(20, files.Length);
        Assert.All(files, f => Assert.Contains("chưa có báo cáo", sites.AtRoot.Text(f), StringComparison.Ordinal));
        Assert.All(files, f => Assert.DoesNotContain("hoàn thành", sites.AtRoot.Text(f), StringComparison.Ordinal));
    }

    [Fact]
    public void A_badge_and_a_fragment_say_what_the_data_say()
    {
        foreach (var plan in new[] { "ke-hoach-2026", "ke-hoach-2026-2030" })
        {
            var summary = made.Site.Json($"{plan}/data.json").GetProperty("summary");
            var words = $"{summary.GetProperty("completed").GetInt32()}/{summary.GetProperty("counted").GetInt32()} nhiệm vụ được báo cáo hoàn thành";
            Assert.Contains($">{words}</text>", made.Site.Text($"nhan/{plan}.svg"), StringComparison.Ordinal);
            Assert.Contains(">Tính đến ngày 20/11/2026</text>", made.Site.Text($"nhan/{plan}.svg"), StringComparison.Ordinal);
            Assert.Contains($"<p>{words}</p>\n<p>Tính đến ngày 20/11/2026</p>", made.Site.Text($"nhan/{plan}.html"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Badges_and_fragments_of_a_sample_ward_say_that_its_data_are_invented() => Assert.All(
        sites.AtRoot.Files.Where(f => f.StartsWith("phuong-mau/nhan/", StringComparison.Ordinal)),
        f => Assert.Contains("minh họa", sites.AtRoot.Text(f), StringComparison.Ordinal));

    [Fact]
    public void A_fragment_is_small_has_no_script_and_leads_on_in_the_window_that_holds_it()
    {
        var fragments = sites.Local.Pages.Where(p => p.Contains("/nhan/", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(fragments);
        Assert.All(fragments, path =>
        {
            var fragment = sites.Local.Page(path);
            Assert.Empty(fragment.QuerySelectorAll("script, style, [style], img"));
            Assert.All(fragment.QuerySelectorAll("a"), a => Assert.Equal("_top", a.GetAttribute("target")));
            Assert.Equal("noindex", fragment.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
            Assert.InRange(new FileInfo(Path.Combine(sites.Local.Folder, path)).Length, 1, MostBytes);
        });
    }

    [Fact]
    public void The_code_to_copy_shows_files_of_the_site_and_leads_to_its_pages()
    {
        var page = sites.BelowFolder.Page("phuong-an-tuong/nhan/index.html");
        var codes = page.QuerySelectorAll("textarea").Select(t => new HtmlParser().ParseDocument(t.TextContent)).ToArray();
        Assert.Equal(4, codes.Length);
        Assert.All(codes.SelectMany(c => c.QuerySelectorAll("[src], [href]")), e =>
        {
            var address = e.GetAttribute("src") ?? e.GetAttribute("href")!;
            Assert.StartsWith(MadeReal.BaseUrl, address, StringComparison.Ordinal);
            var path = address[MadeReal.BaseUrl.Length..];
            Assert.Contains(path.EndsWith('/') ? $"{path}index.html" : path, sites.BelowFolder.Files);
        });
        Assert.All(codes.SelectMany(c => c.QuerySelectorAll("img")), i => Assert.NotEmpty(i.GetAttribute("alt")!));
        Assert.All(codes.SelectMany(c => c.QuerySelectorAll("iframe")), f => Assert.NotEmpty(f.GetAttribute("title")!));
        Assert.DoesNotContain(sites.Local.Files, f => f.EndsWith("nhan/index.html", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Badges(BuiltSite site) => site.Files.Where(f => f.Contains("nhan/", StringComparison.Ordinal) && f.EndsWith(".svg", StringComparison.Ordinal));
}
