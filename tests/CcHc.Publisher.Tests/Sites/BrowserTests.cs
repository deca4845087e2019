using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Sites;

/// <summary>Every page of the real site in the real browser, opened from a folder.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class BrowserTests(RealSites sites)
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_page_fits_the_screen_and_asks_for_nothing_from_elsewhere(int width)
    {
        await using var browser = await Chromium.StartAsync();
        foreach (var path in sites.Local.Pages.Where(p => IsOneOfItsKind(p) && sites.Local.Page(p).QuerySelector("meta[http-equiv=refresh]") is null))
        {
            await using var page = await browser.OpenAsync(new Uri(Path.Combine(sites.Local.Folder, path)).AbsoluteUri, width);
            Assert.Empty(page.Errors);
            Assert.All(page.Requests, r => Assert.StartsWith("file:", r, StringComparison.Ordinal));
            Assert.False(string.IsNullOrWhiteSpace(await page.Page.TitleAsync()), path);
            var overflow = await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{path} is {overflow} px wider than a screen of {width} px");
        }
    }

    [Fact]
    public async Task A_reader_without_scripts_comes_from_the_first_page_to_a_task_and_to_the_agency_that_leads_it()
    {
        await using var browser = await Chromium.StartAsync();
        await using var opened = await browser.OpenAsync(new Uri(Path.Combine(sites.Local.Folder, "index.html")).AbsoluteUri, 360, scripts: false);
        await opened.Page.GetByRole(Microsoft.Playwright.AriaRole.Main).GetByText("Kế hoạch Cải cách hành chính phường An Tường năm 2026").First.ClickAsync();
        await opened.Page.GetByText("Ban hành Kế hoạch tuyên truyền công tác CCHC năm 2026 của phường.").First.ClickAsync();
        Assert.EndsWith("ke-hoach-2026/nhiem-vu/05/index.html", opened.Page.Url, StringComparison.Ordinal);
        await opened.Page.GetByRole(Microsoft.Playwright.AriaRole.Main).GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Phòng Văn hóa - Xã hội" }).First.ClickAsync();
        Assert.EndsWith("co-quan/phong-van-hoa-xa-hoi/index.html", opened.Page.Url, StringComparison.Ordinal);
    }

    /// <summary>Every page but the many tasks of the real wards, which are all alike.</summary>
    private static bool IsOneOfItsKind(string path) =>
        !path.Contains("nhiem-vu/", StringComparison.Ordinal) || path.StartsWith("phuong-mau/", StringComparison.Ordinal)
        || path.EndsWith("01/index.html", StringComparison.Ordinal) || path.EndsWith("/43/index.html", StringComparison.Ordinal);
}
