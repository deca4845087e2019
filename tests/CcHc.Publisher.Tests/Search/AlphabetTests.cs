using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Search;

/// <summary>The list of tasks and agencies from A to Z.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class AlphabetTests(RealSites sites)
{
    [Fact]
    public void Every_task_and_agency_of_the_real_units_is_in_the_list_once_and_no_invented_one()
    {
        var listed = sites.AtRoot.Page("tim-kiem/index.html").QuerySelectorAll(".alphabet li a")
            .Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith("../", StringComparison.Ordinal)).Select(h => $"{h[3..]}index.html");
        var expected = sites.AtRoot.Pages.Where(p => p.Contains("/nhiem-vu/", StringComparison.Ordinal) || p.Contains("/co-quan/", StringComparison.Ordinal))
            .Where(p => !p.StartsWith("phuong-mau/", StringComparison.Ordinal));
        Assert.Equal(expected.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Letters_stand_in_the_order_of_the_Vietnamese_alphabet()
    {
        using var source = SourceTree.Small();
        string[] contents = ["Ưu tiên", "Đo lường", "Ủy quyền", "“Dân vận”", "06 nhiệm vụ", "Ẩn danh", "Ăn", "An toàn", "ổn định", "Ơ", "Óc"];
        foreach (var (content, at) in contents.Select((c, i) => (c, i + 10)))
        {
            source.Write(SourceTree.Task.Replace("01.md", $"{at}.md", StringComparison.Ordinal), $"---\nstt: {at}\nnhóm: I\nnhiệm vụ: {content}\nthời gian: Năm 2026\n---\n");
        }

        Cchc.Run("build", "--source", source.Path).Succeeded();
        var letters = new BuiltSite(source.Combine("_site")).Page("tim-kiem/index.html").QuerySelectorAll(".letters a").Select(a => a.TextContent);
        Assert.Equal("A Ă Â D Đ O Ô Ơ U Ư V #", string.Join(' ', letters));
    }

    [Fact]
    public void On_a_large_site_each_unit_has_its_own_list()
    {
        using var source = SourceTree.Small();
        foreach (var unit in new[] { "phuong-hai", "phuong-ba" })
        {
            source.Write($"content/{unit}/index.md", $"---\ntên: {unit}\nloại: phường\n---\n")
                .Write($"content/{unit}/ke-hoach-2026/index.md", "---\ntiêu đề: Kế hoạch\nthời kỳ: 2026\n---\n");
            for (var number = 100; number < 360; number++)
            {
                source.Write($"content/{unit}/ke-hoach-2026/nhiem-vu/{number}.md", $"---\nstt: {number}\nnhiệm vụ: Việc {number}\nthời gian: Năm 2026\n---\n");
            }
        }

        Cchc.Run("build", "--source", source.Path).Succeeded();
        var site = new BuiltSite(source.Combine("_site"));
        var search = site.Page("tim-kiem/index.html");
        Assert.Empty(search.QuerySelectorAll("a[href*='nhiem-vu/']"));
        Assert.Contains("phuong-hai/", search.QuerySelectorAll(".alphabet a").Select(a => a.GetAttribute("href")));
        Assert.Equal(260, site.Page("tim-kiem/phuong-hai/index.html").QuerySelectorAll(".alphabet a[href*='nhiem-vu/']").Length);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("phuong-an-tuong/ke-hoach-2026/nhiem-vu/07/index.html")]
    public async Task From_a_folder_and_without_scripts_every_page_leads_to_the_list(string start)
    {
        await using var browser = await Chromium.StartAsync();
        await using var opened = await browser.OpenAsync(new Uri(Path.Combine(sites.Local.Folder, start)).AbsoluteUri, 360, scripts: false);
        await opened.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Tra cứu A–Z" }).ClickAsync();
        await opened.Page.WaitForURLAsync("**/tim-kiem/index.html");
        await opened.Page.GetByText("Đo lường mức độ hài lòng của người dân đối với dịch vụ y tế công lập năm 2026.").First.ClickAsync();
        Assert.EndsWith("phuong-an-tuong/ke-hoach-2026/nhiem-vu/45/index.html", opened.Page.Url, StringComparison.Ordinal);
        Assert.Empty(opened.Errors);
    }
}
