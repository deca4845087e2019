using System.IO.Compression;
using CcHc.Publisher.Tests.Support;
using Microsoft.Playwright;

namespace CcHc.Publisher.Tests.Search.Browser;

/// <summary>The box in every header, and what it suggests.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class SearchBoxTests(RealSites sites, SearchedSite searched) : IClassFixture<SearchedSite>
{
    private const int MostScript = 6 * 1024;
    private const int MostSuggestions = 6;

    [Fact]
    public void Every_page_has_the_box_in_its_header_as_a_form_that_leads_to_the_list()
    {
        foreach (var site in new[] { sites.AtRoot, sites.Local, sites.OneUnit })
        {
            foreach (var path in Whole(site))
            {
                var form = Assert.Single(site.Page(path).QuerySelectorAll("header form[role=search]"));
                Assert.Equal("get", form.GetAttribute("method"));
                Assert.NotNull(form.QuerySelector("input[name=q]"));
                Assert.EndsWith(ReferenceEquals(site, sites.Local) ? "index.html" : "/", form.GetAttribute("action"), StringComparison.Ordinal);
                var target = new Uri(new Uri($"https://example.org/{path}"), form.GetAttribute("action"));
                Assert.StartsWith("/tim-kiem/", target.AbsolutePath, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void On_the_first_page_the_box_stands_before_everything_that_is_read()
    {
        var page = sites.AtRoot.Page("index.html");
        var box = page.QuerySelector("input[name=q]")!;
        Assert.True(page.QuerySelector("main")!.CompareDocumentPosition(box).HasFlag(AngleSharp.Dom.DocumentPositions.Preceding));
        Assert.True(page.QuerySelector("nav")!.CompareDocumentPosition(box).HasFlag(AngleSharp.Dom.DocumentPositions.Preceding));
    }

    [Fact]
    public void The_scripts_of_a_page_are_small_and_a_site_from_a_folder_has_none()
    {
        foreach (var path in Whole(sites.AtRoot))
        {
            var scripts = sites.AtRoot.Page(path).QuerySelectorAll("script[src]").Select(s => new Uri(new Uri($"https://example.org/{path}"), s.GetAttribute("src")).AbsolutePath[1..]);
            Assert.InRange(scripts.Distinct(StringComparer.Ordinal).Sum(s => Gzipped(sites.AtRoot.Text(s))), 1, MostScript);
        }

        Assert.All(sites.Local.Pages, path => Assert.Empty(sites.Local.Page(path).QuerySelectorAll("script[src]")));
    }

    [Fact]
    public async Task Nothing_of_the_search_is_loaded_before_the_box_is_touched_and_nothing_from_another_host_ever()
    {
        var before = searched.Server.Requests.Count;
        await using var opened = await searched.OpenAsync(SearchedSite.TaskPage);
        await opened.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(searched.Server.Requests.Skip(before), r => r.StartsWith("tim-kiem/", StringComparison.Ordinal));
        Assert.DoesNotContain(searched.Server.Requests.Skip(before), r => r.EndsWith("search-page.js", StringComparison.Ordinal));

        await SearchedSite.Box(opened).FocusAsync();
        await opened.Page.Keyboard.TypeAsync("ke hoach");
        await Assertions.Expect(opened.Page.Locator("[role=option]").First).ToBeVisibleAsync();
        Assert.Contains("tim-kiem/worker.js", searched.Server.Requests.Skip(before));
        Assert.All(opened.Requests, r => Assert.StartsWith(searched.Server.Address, r, StringComparison.Ordinal));
        Assert.Empty(opened.Errors);
    }

    [Fact]
    public async Task From_the_second_letter_on_a_list_suggests_and_says_so_to_a_screen_reader()
    {
        await using var opened = await searched.OpenAsync(SearchedSite.TaskPage, 360);
        var box = SearchedSite.Box(opened);
        await Assertions.Expect(box).ToHaveRoleAsync(AriaRole.Combobox);
        await box.FocusAsync();
        await opened.Page.Keyboard.TypeAsync("v");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await opened.Page.Keyboard.TypeAsync("h");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        var list = opened.Page.Locator($"#{await box.GetAttributeAsync("aria-controls")}");
        await Assertions.Expect(list).ToHaveRoleAsync(AriaRole.Listbox);
        var options = await list.GetByRole(AriaRole.Option).CountAsync();
        Assert.InRange(options, 2, MostSuggestions + 1);
        await Assertions.Expect(list.GetByRole(AriaRole.Option).Last).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^Xem tất cả \d+ kết quả$"));
        await Assertions.Expect(opened.Page.Locator("form[role=search] [role=status]")).ToHaveTextAsync($"{options - 1} gợi ý. Dùng phím mũi tên lên, xuống để chọn.");
        Assert.Equal(0, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));

        await opened.Page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(list).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Keys_alone_reach_the_box_choose_a_suggestion_and_open_it()
    {
        await using var opened = await searched.OpenAsync(SearchedSite.TaskPage);
        var (page, box, keyboard) = (opened.Page, SearchedSite.Box(opened), opened.Page.Keyboard);
        for (var tabs = 0; tabs < 8 && await page.EvaluateAsync<string?>("document.activeElement.name") != "q"; tabs++)
        {
            await keyboard.PressAsync("Tab");
        }

        await keyboard.TypeAsync("ke hoach");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await AssertActiveAsync(opened, null);
        await keyboard.PressAsync("ArrowDown");
        await AssertActiveAsync(opened, 0);
        await keyboard.PressAsync("ArrowDown");
        await AssertActiveAsync(opened, 1);
        await keyboard.PressAsync("ArrowUp");
        await AssertActiveAsync(opened, 0);
        await keyboard.PressAsync("ArrowUp");
        await AssertActiveAsync(opened, null);
        await keyboard.PressAsync("ArrowUp");
        await AssertActiveAsync(opened, await page.GetByRole(AriaRole.Option).CountAsync() - 1);
        await keyboard.PressAsync("Home");
        await AssertActiveAsync(opened, null);
        Assert.Equal(0, await box.EvaluateAsync<int>("b => b.selectionStart"));
        await keyboard.PressAsync("End");
        Assert.Equal("ke hoach".Length, await box.EvaluateAsync<int>("b => b.selectionStart"));

        await keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(box).ToHaveValueAsync("ke hoach");
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await keyboard.PressAsync("ArrowDown");
        var wanted = await page.GetByRole(AriaRole.Option).First.EvaluateAsync<string>("o => o.href");
        await keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(wanted);
        Assert.Empty(opened.Errors);
    }

    [Fact]
    public async Task Enter_without_a_choice_leads_to_all_results()
    {
        await using var opened = await searched.OpenAsync("");
        await SearchedSite.Box(opened).FocusAsync();
        await opened.Page.Keyboard.TypeAsync("một cửa");
        await opened.Page.Keyboard.PressAsync("Enter");
        await opened.Page.WaitForURLAsync("**/tim-kiem/?q=*");
        await Assertions.Expect(SearchedSite.Box(opened)).ToHaveValueAsync("một cửa");
        await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync("kết quả cho “một cửa”");
    }

    [Fact]
    public async Task A_suggestion_can_be_pressed()
    {
        await using var opened = await searched.OpenAsync("", 360);
        await SearchedSite.Box(opened).FocusAsync();
        await opened.Page.Keyboard.TypeAsync("vhxh");
        var option = opened.Page.GetByRole(AriaRole.Option).First;
        var wanted = await option.EvaluateAsync<string>("o => o.href");
        await option.ClickAsync();
        await opened.Page.WaitForURLAsync(wanted);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_scripts_and_from_a_folder_the_form_leads_to_the_list_from_A_to_Z(bool isFromFolder)
    {
        var site = sites.Local;
        await using var browser = isFromFolder ? await Chromium.StartAsync() : null;
        await using var opened = browser is null
            ? await searched.OpenAsync(SearchedSite.TaskPage, scripts: false)
            : await browser.OpenAsync(new Uri(Path.Combine(site.Folder, $"{SearchedSite.TaskPage}index.html")).AbsoluteUri, 360);
        await SearchedSite.Box(opened).FillAsync("kế hoạch");
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/tim-kiem/"));
        await Assertions.Expect(opened.Page.Locator("#a-z")).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.Locator("main .notice")).ToContainTextAsync("tra theo chữ cái");
        await Assertions.Expect(opened.Page.Locator("main .notice")).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.GetByText("Thử tìm:").First).ToBeHiddenAsync();
        await opened.Page.GetByText("Đo lường mức độ hài lòng của người dân đối với dịch vụ y tế công lập năm 2026.").First.ClickAsync();
        await opened.Page.WaitForURLAsync("**/nhiem-vu/45/**");
        Assert.Empty(opened.Errors);
    }

    [Fact]
    public async Task What_cannot_be_loaded_is_said_in_the_list()
    {
        using var server = new SiteServer(sites.AtRoot.Folder) { Refuse = path => path.EndsWith(".json", StringComparison.Ordinal) ? 503 : null };
        await using var opened = await searched.OpenAsync(server, "");
        await SearchedSite.Box(opened).FocusAsync();
        await opened.Page.Keyboard.TypeAsync("ke");
        await Assertions.Expect(opened.Page.Locator(".suggestions")).ToContainTextAsync("Chưa tải được dữ liệu tìm kiếm. Nhấn Enter");
        server.Refuse = _ => null;
        await opened.Page.Keyboard.TypeAsync(" hoach");
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
    }

    /// <summary>The box names one suggestion, which says that it is selected, or none.</summary>
    private static async Task AssertActiveAsync(OpenedPage opened, int? place)
    {
        var active = await SearchedSite.Box(opened).GetAttributeAsync("aria-activedescendant");
        var selected = opened.Page.Locator("[role=option][aria-selected=true]");
        if (place is null)
        {
            Assert.Null(active);
            Assert.Equal(0, await selected.CountAsync());
        }
        else
        {
            Assert.Equal(active, await opened.Page.GetByRole(AriaRole.Option).Nth(place.Value).GetAttributeAsync("id"));
            Assert.Equal(active, await selected.GetAttributeAsync("id"));
        }
    }

    /// <summary>The pages but the fragments that portals embed, which have no header.</summary>
    private static IEnumerable<string> Whole(BuiltSite site) =>
        site.Pages.Where(p => !p.Contains("nhan/", StringComparison.Ordinal) || p.EndsWith("/index.html", StringComparison.Ordinal));

    private static long Gzipped(string text)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }

        return stream.Length;
    }
}
