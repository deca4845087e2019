using System.Globalization;
using System.Text.RegularExpressions;
using CcHc.Publisher.Tests.Support;
using Microsoft.Playwright;

namespace CcHc.Publisher.Tests.Search.Browser;

/// <summary>The search's own page: results as one types, facets, an address that keeps in step.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class SearchPageTests(RealSites sites, SearchedSite searched) : IClassFixture<SearchedSite>
{
    private const int PageOfResults = 20;
    private const string Unit = "#loc-don-vi input[value='phuong-an-tuong']";

    [Fact]
    public async Task Results_come_while_one_types_with_their_words_marked_and_their_answers_in_words()
    {
        await using var opened = await searched.OpenAsync(SearchedSite.SearchPage, 360);
        await SearchedSite.Box(opened).FocusAsync();
        foreach (var (typed, query) in new[] { ("ke", "ke"), (" hoa", "ke hoa"), ("ch kiem tra", "ke hoach kiem tra") })
        {
            await opened.Page.Keyboard.TypeAsync(typed);
            await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync($"“{query}”");
        }

        var first = opened.Page.Locator("#danh-sach li").First;
        await Assertions.Expect(first.Locator("mark").First).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.Locator("#danh-sach .badge.s-no-report").First).ToHaveTextAsync("Chưa có báo cáo");
        await Assertions.Expect(opened.Page.Locator("#danh-sach .where").First).ToContainTextAsync("Nhiệm vụ");
        await Assertions.Expect(opened.Page.Locator("#doc-ket-qua")).ToContainTextAsync("kết quả cho “ke hoach kiem tra”");
        Assert.Equal("status", await opened.Page.Locator("#doc-ket-qua").GetAttributeAsync("role"));
        Assert.Equal(0, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(opened.Errors);
        Assert.All(opened.Requests, r => Assert.StartsWith(searched.Server.Address, r, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_letter_of_a_word_is_not_judged_yet()
    {
        await using var opened = await searched.OpenAsync(SearchedSite.SearchPage);
        await SearchedSite.Box(opened).FocusAsync();
        await opened.Page.Keyboard.TypeAsync("k");
        await Assertions.Expect(opened.Page.Locator("#ket-qua")).ToBeHiddenAsync();
        await opened.Page.Keyboard.TypeAsync("e h");
        await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync("kết quả cho “ke h”");
        await Assertions.Expect(opened.Page.Locator("#ghi-chu")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Every_result_leads_to_a_page_that_is_there()
    {
        await using var opened = await searched.SearchAsync("kế hoạch");
        await Assertions.Expect(opened.Page.Locator("#danh-sach li")).ToHaveCountAsync(PageOfResults);
        var links = await opened.Page.Locator("#danh-sach a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        foreach (var link in links.Select(l => new Uri(l)))
        {
            var page = sites.AtRoot.Page($"{link.AbsolutePath[1..]}index.html");
            Assert.True(link.Fragment.Length == 0 || page.GetElementById(Uri.UnescapeDataString(link.Fragment[1..])) is not null, link.ToString());
        }
    }

    [Fact]
    public async Task The_address_keeps_in_step_and_back_leads_from_query_to_query()
    {
        await using var opened = await searched.OpenAsync(SearchedSite.SearchPage);
        var (page, keyboard, box) = (opened.Page, opened.Page.Keyboard, SearchedSite.Box(opened));
        var start = await page.EvaluateAsync<int>("history.length");
        await box.FocusAsync();
        await keyboard.TypeAsync("mot cua");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?q=mot\+cua$"));
        Assert.Equal(start, await page.EvaluateAsync<int>("history.length"));
        await keyboard.PressAsync("Enter");
        await box.FillAsync("");
        await keyboard.TypeAsync("vhxh");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"\?q=vhxh$"));
        Assert.Equal(start + 1, await page.EvaluateAsync<int>("history.length"));
        await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync("“vhxh”");
        await Assertions.Expect(page).ToHaveTitleAsync(new Regex("^vhxh – "));

        await page.GoBackAsync();
        await Assertions.Expect(box).ToHaveValueAsync("mot cua");
        await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync("“mot cua”");
        await page.GoForwardAsync();
        await Assertions.Expect(box).ToHaveValueAsync("vhxh");
        await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync("“vhxh”");

        await page.Locator("#danh-sach a").First.ClickAsync();
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("tim-kiem"));
        await page.GoBackAsync();
        await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync("“vhxh”");
    }

    [Fact]
    public async Task A_shared_address_shows_the_same_results_with_the_same_filters()
    {
        await using var opened = await searched.SearchAsync("kế hoạch");
        await opened.Page.Locator(Unit).CheckAsync();
        await opened.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Quý I/2026" }).CheckAsync();
        await Assertions.Expect(opened.Page).ToHaveURLAsync(new Regex("don-vi=phuong-an-tuong.*thoi-han=2026-Q1"));
        await Assertions.Expect(opened.Page.Locator("#dang-chon")).ToHaveTextAsync("(đang chọn 2)");
        var said = await SearchedSite.Said(opened).TextContentAsync();
        var titles = await SearchedSite.TextsAsync(opened, "#danh-sach h3");
        Assert.NotEmpty(titles);

        await using var shared = await searched.OpenAsync(new Uri(opened.Page.Url).PathAndQuery[1..]);
        await Assertions.Expect(SearchedSite.Said(shared)).ToHaveTextAsync(said!);
        Assert.Equal(titles, await SearchedSite.TextsAsync(shared, "#danh-sach h3"));
        await Assertions.Expect(shared.Page.Locator(Unit)).ToBeCheckedAsync();
        await Assertions.Expect(shared.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Quý I/2026" })).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Facets_narrow_what_is_found_to_their_counts_and_keep_the_alternatives()
    {
        await using var opened = await searched.SearchAsync("kế hoạch");
        var all = await CountAsync(opened);
        foreach (var facet in new[] { "don-vi", "ke-hoach", "co-quan", "thoi-han" })
        {
            var before = await ValuesAsync(opened, facet);
            Assert.NotEmpty(before);
            var (value, count) = before[^1];
            await opened.Page.Locator($"#loc-{facet} input[value='{value}']").CheckAsync();
            await Assertions.Expect(SearchedSite.Said(opened)).ToHaveTextAsync($"{count} kết quả cho “kế hoạch”.");
            Assert.Equal(before, await ValuesAsync(opened, facet));
            await opened.Page.Locator($"#loc-{facet} input[value='{value}']").UncheckAsync();
            await Assertions.Expect(SearchedSite.Said(opened)).ToHaveTextAsync($"{all} kết quả cho “kế hoạch”.");
        }

        var units = await ValuesAsync(opened, "don-vi");
        Assert.True(units.Sum(u => u.Count) <= all);
        await opened.Page.Locator($"#loc-don-vi input[value='{units[0].Value}']").CheckAsync();
        await opened.Page.Locator($"#loc-don-vi input[value='{units[1].Value}']").CheckAsync();
        await Assertions.Expect(SearchedSite.Said(opened)).ToHaveTextAsync($"{units[0].Count + units[1].Count} kết quả cho “kế hoạch”.");
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Bỏ mọi phần lọc" }).ClickAsync();
        await Assertions.Expect(SearchedSite.Said(opened)).ToHaveTextAsync($"{all} kết quả cho “kế hoạch”.");
        await Assertions.Expect(opened.Page).ToHaveURLAsync(new Regex(@"\?q=[^&]+$"));
    }

    [Fact]
    public async Task On_a_phone_the_facets_are_folded_and_keys_open_and_use_them()
    {
        await using var opened = await searched.SearchAsync("kế hoạch", 360);
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Checkbox).First).ToBeHiddenAsync();
        await opened.Page.Locator("#khung-loc summary").FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Group, new() { Name = "Phường, xã, đặc khu" })).ToBeVisibleAsync();
        await opened.Page.Keyboard.PressAsync("Tab");
        var name = await opened.Page.EvaluateAsync<string>("document.activeElement.value");
        await opened.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(opened.Page).ToHaveURLAsync(new Regex($"don-vi={name}"));
        Assert.Equal(name, await opened.Page.EvaluateAsync<string>("document.activeElement.value"));
    }

    [Fact]
    public async Task More_results_follow_those_that_are_there_and_the_focus_goes_to_the_first_of_them()
    {
        await using var opened = await searched.SearchAsync("xã");
        var total = await CountAsync(opened);
        Assert.True(total > 2 * PageOfResults);
        var before = await SearchedSite.TextsAsync(opened, "#danh-sach li");
        Assert.Equal(PageOfResults, before.Count);
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Xem thêm kết quả" }).ClickAsync();
        await Assertions.Expect(opened.Page.Locator("#danh-sach li")).ToHaveCountAsync(2 * PageOfResults);
        Assert.Equal(before, (await SearchedSite.TextsAsync(opened, "#danh-sach li")).Take(PageOfResults));
        await Assertions.Expect(opened.Page.Locator("#danh-sach li").Nth(PageOfResults).Locator("a")).ToBeFocusedAsync();
        for (var pages = 2; pages * PageOfResults < total; pages++)
        {
            await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Xem thêm kết quả" }).ClickAsync();
            await Assertions.Expect(opened.Page.Locator("#danh-sach li")).ToHaveCountAsync(Math.Min(total, (pages + 1) * PageOfResults));
        }

        await Assertions.Expect(opened.Page.Locator("#xem-them")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Nothing_found_helps_on_and_shows_the_list_from_A_to_Z()
    {
        await using var opened = await searched.SearchAsync("xyzzyqq");
        await Assertions.Expect(SearchedSite.Said(opened)).ToHaveTextAsync("Không tìm thấy gì cho “xyzzyqq”.");
        await Assertions.Expect(opened.Page.Locator("#khong-thay")).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.Locator("#a-z")).ToBeVisibleAsync();
        await opened.Page.Locator("#khong-thay .examples a").First.ClickAsync();
        await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync("kết quả cho “một cửa”");
        await Assertions.Expect(opened.Page.Locator("#a-z")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Every_example_finds_something()
    {
        await using var opened = await searched.OpenAsync(SearchedSite.SearchPage);
        var examples = await opened.Page.Locator("#truoc-khi-tim .examples a").EvaluateAllAsync<string[]>("links => links.map(link => link.search)");
        Assert.True(examples.Length > 3);
        foreach (var example in examples)
        {
            await using var found = await searched.OpenAsync(SearchedSite.SearchPage + example);
            await Assertions.Expect(found.Page.Locator("#danh-sach li").First).ToBeVisibleAsync();
            await Assertions.Expect(found.Page.Locator("#ghi-chu")).ToBeHiddenAsync();
        }
    }

    [Fact]
    public async Task Where_no_page_has_all_words_that_is_said_and_what_fewer_words_find_is_offered()
    {
        await using var opened = await searched.SearchAsync("tài sản công xyzzyqq");
        await Assertions.Expect(opened.Page.Locator("#ghi-chu")).ToHaveTextAsync("Không có trang nào chứa đủ các từ; đây là những trang có một số từ.");
        var offer = opened.Page.Locator("#it-tu-hon a");
        await Assertions.Expect(offer).ToHaveTextAsync(new Regex(@"^tài sản công: \d+ kết quả$"));
        await offer.ClickAsync();
        await Assertions.Expect(SearchedSite.Box(opened)).ToHaveValueAsync("tài sản công");
        await Assertions.Expect(opened.Page.Locator("#danh-sach mark").First).ToHaveTextAsync(new Regex("tài sản công", RegexOptions.IgnoreCase));
    }

    [Fact]
    public async Task A_slip_is_forgiven_and_told()
    {
        await using var opened = await searched.SearchAsync("truyeen thông");
        await Assertions.Expect(opened.Page.Locator("#ghi-chu")).ToContainTextAsync("gần giống");
        await Assertions.Expect(opened.Page.Locator("#danh-sach li").First).ToContainTextAsync(new Regex("truyền", RegexOptions.IgnoreCase));
    }

    [Theory]
    [InlineData(503, "Chưa tải được dữ liệu tìm kiếm")]
    [InlineData(404, "Trang này vừa được công bố bản mới")]
    public async Task What_cannot_be_loaded_is_said_and_can_be_tried_again(int status, string sentence)
    {
        using var server = new SiteServer(sites.AtRoot.Folder) { Refuse = path => path.EndsWith(".json", StringComparison.Ordinal) ? status : null };
        await using var opened = await searched.OpenAsync(server, $"{SearchedSite.SearchPage}?q=vhxh");
        await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync(sentence);
        await Assertions.Expect(opened.Page.Locator("#a-z")).ToBeVisibleAsync();
        server.Refuse = _ => null;
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Thử lại" }).ClickAsync();
        await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync("kết quả cho “vhxh”");
        await Assertions.Expect(opened.Page.Locator("#loi")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_worker_that_cannot_be_loaded_is_said_and_can_be_tried_again()
    {
        using var server = new SiteServer(sites.AtRoot.Folder) { Refuse = path => path.EndsWith("worker.js", StringComparison.Ordinal) ? 503 : null };
        await using var opened = await searched.OpenAsync(server, $"{SearchedSite.SearchPage}?q=vhxh");
        await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync("Chưa tải được dữ liệu tìm kiếm");
        server.Refuse = _ => null;
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Thử lại" }).ClickAsync();
        await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync("kết quả cho “vhxh”");
    }

    [Fact]
    public async Task A_site_that_was_published_anew_is_searched_without_a_word()
    {
        var isNew = false;
        using var server = new SiteServer(sites.AtRoot.Folder) { Refuse = path => !isNew && path.EndsWith(".json", StringComparison.Ordinal) ? 404 : null };
        await using var opened = await searched.OpenAsync(server, SearchedSite.SearchPage);
        opened.Page.Request += (_, request) => isNew |= request.Url.Contains("worker.js?", StringComparison.Ordinal);
        await SearchedSite.Box(opened).FocusAsync();
        await opened.Page.Keyboard.InsertTextAsync("vhxh");
        await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync("kết quả cho “vhxh”");
        Assert.True(isNew);
    }

    [Fact]
    public async Task A_site_in_English_searches_in_English_words()
    {
        using var source = SourceTree.Small().Write("site.config.yml", "title: Site\nlanguage: en\n");
        Cchc.Run("build", "--source", source.Path).Succeeded();
        using var server = new SiteServer(source.Combine("_site"));
        await using var opened = await searched.OpenAsync(server, $"{SearchedSite.SearchPage}?q=viec%20thu");
        await Assertions.Expect(SearchedSite.Said(opened)).ToHaveTextAsync("Results for “viec thu”: 1.");
        await Assertions.Expect(opened.Page.Locator("#danh-sach li").First).ToContainTextAsync("No report yet");
        Assert.Empty(opened.Errors);
    }

    [Fact]
    public async Task Without_scripts_a_shared_address_shows_the_list_from_A_to_Z()
    {
        await using var opened = await searched.OpenAsync($"{SearchedSite.SearchPage}?q=vhxh", 360, scripts: false);
        await Assertions.Expect(opened.Page.Locator("#a-z")).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.Locator("#tim-kiem")).ToBeHiddenAsync();
        await Assertions.Expect(opened.Page.GetByText("Trình duyệt này không chạy JavaScript")).ToBeVisibleAsync();
    }

    private static async Task<int> CountAsync(OpenedPage opened) =>
        int.Parse(Regex.Match((await SearchedSite.Said(opened).TextContentAsync())!, @"^\d+").Value, CultureInfo.InvariantCulture);

    private static async Task<IReadOnlyList<(string Value, int Count)>> ValuesAsync(OpenedPage opened, string facet)
    {
        var rows = await opened.Page.Locator($"#loc-{facet} label").EvaluateAllAsync<string[][]>(
            "labels => labels.map(label => [label.querySelector('input').value, label.querySelector('.count').textContent.replace(/\\D/g, '')])");
        return [.. rows.Select(r => (r[0], int.Parse(r[1], CultureInfo.InvariantCulture)))];
    }
}
