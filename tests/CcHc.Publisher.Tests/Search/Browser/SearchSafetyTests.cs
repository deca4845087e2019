using CcHc.Publisher.Tests.Support;
using Microsoft.Playwright;

namespace CcHc.Publisher.Tests.Search.Browser;

/// <summary>Whatever is typed or linked does nothing but search, and all the work is done away from the page.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class SearchSafetyTests(SearchedSite searched) : IClassFixture<SearchedSite>
{
    /// <summary>Texts that break what is built carelessly.</summary>
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "kế <b onclick=alert(1)>hoạch</b>",
        "javascript:alert(1)",
        "</template><script>alert(1)</script>",
        "\u202Eabc\u202C kế hoạch \u200F",
        "😀👨‍👩‍👧🇻🇳",
        "Hạn: 5 +kế -hoạch ^10 ~2 title:xã *",
        "kế*hoạch^ ~ : + -",
        "\\ % %00 %E0%A4 &amp; ${7*6} {count} {query}",
        "__proto__ constructor toString",
        new string('a', 10_000),
        string.Concat(Enumerable.Repeat("kế hoạch ", 1_200)),
        string.Concat(Enumerable.Repeat("a\u0301", 5_000)),
    ];

    [Fact]
    public async Task Hostile_queries_are_only_text()
    {
        await using var opened = await searched.OpenAsync(SearchedSite.SearchPage, 360);
        await SearchedSite.Box(opened).FocusAsync();
        await opened.Page.EvaluateAsync("document.querySelector('#tim').removeAttribute('maxlength')");
        foreach (var query in Hostile)
        {
            await SearchedSite.Box(opened).FillAsync("");
            await Assertions.Expect(opened.Page.Locator("#ket-qua")).ToBeHiddenAsync();
            await opened.Page.Keyboard.InsertTextAsync(query);
            await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync($"“{query.Trim()[..2]}");
            await Assertions.Expect(opened.Page.Locator("#loi")).ToBeHiddenAsync();
            await AssertUnharmedAsync(opened);
            Assert.Equal(0, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        }
    }

    [Fact]
    public async Task Hostile_addresses_are_only_text()
    {
        foreach (var query in Hostile)
        {
            var (text, value) = (Uri.EscapeDataString(query), Uri.EscapeDataString(query[..Math.Min(query.Length, 20)]));
            await using var opened = await searched.OpenAsync($"{SearchedSite.SearchPage}?q={text}&don-vi={value}&thoi-han=%3Cimg%20src=x%20onerror=alert(1)%3E");
            await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync("“");
            await AssertUnharmedAsync(opened);
        }
    }

    [Fact]
    public async Task Hostile_words_in_the_box_of_a_page_are_only_text()
    {
        await using var opened = await searched.OpenAsync(SearchedSite.TaskPage);
        await SearchedSite.Box(opened).FocusAsync();
        foreach (var query in Hostile)
        {
            await SearchedSite.Box(opened).FillAsync("");
            await Assertions.Expect(opened.Page.Locator(".suggestions")).ToBeHiddenAsync();
            await opened.Page.Keyboard.InsertTextAsync(query);
            await Assertions.Expect(opened.Page.Locator(".suggestions")).ToBeVisibleAsync();
            await AssertUnharmedAsync(opened);
        }
    }

    [Fact]
    public async Task What_was_written_into_the_content_is_only_text_among_the_results()
    {
        const string Attack = "<img src=x onerror=alert(1)> <b>rau</b>";
        using var source = SourceTree.Small().Write(SourceTree.Task, $"---\nstt: 1\nnhóm: I\nnhiệm vụ: '{Attack}'\ncơ quan chủ trì: Văn phòng\nthời gian: Quý I/2026\n---\n");
        Cchc.Run("build", "--source", source.Path).Succeeded();
        using var server = new SiteServer(source.Combine("_site"));
        await using var opened = await searched.OpenAsync(server, $"{SearchedSite.SearchPage}?q=rau");
        await Assertions.Expect(opened.Page.Locator("#danh-sach h3").First).ToHaveTextAsync(Attack);
        await Assertions.Expect(opened.Page.Locator("#danh-sach mark").First).ToHaveTextAsync("rau");
        await AssertUnharmedAsync(opened);
    }

    [Fact]
    public async Task Each_key_is_one_message_to_the_worker_and_the_page_reads_no_index()
    {
        await using var opened = await searched.OpenAsync(SearchedSite.SearchPage);
        await opened.Page.EvaluateAsync(
            """
            () => {
              window.sent = 0;
              const post = Worker.prototype.postMessage;
              Worker.prototype.postMessage = function (...message) { window.sent++; return post.apply(this, message); };
            }
            """);
        await SearchedSite.Box(opened).FocusAsync();
        const string Typed = "ke hoach kiem tra";
        while (await opened.Page.EvaluateAsync<int>("window.sent") == 0)
        {
            await Task.Delay(20); // Until the page's script is there and has asked for nothing.
        }

        await opened.Page.EvaluateAsync("window.sent = 0");
        await opened.Page.Keyboard.TypeAsync(Typed);
        await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync($"“{Typed}”");
        Assert.Equal(Typed.Length, await opened.Page.EvaluateAsync<int>("window.sent"));

        // What the page itself has loaded: two small scripts, no data; no search engine stands in its window.
        var loaded = await opened.Page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname)");
        Assert.DoesNotContain(loaded, path => path.EndsWith(".json", StringComparison.Ordinal));
        Assert.Equal(["/assets/search-page.js", "/assets/search.js"], loaded.Where(p => p.StartsWith("/assets/", StringComparison.Ordinal) && p.EndsWith(".js", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal("undefined", await opened.Page.EvaluateAsync<string>("typeof lunr"));
    }

    private static async Task AssertUnharmedAsync(OpenedPage opened)
    {
        Assert.Empty(opened.Dialogs);
        Assert.Empty(opened.Errors);
        Assert.Equal(1, await opened.Page.Locator("script:not([type='application/ld+json'])").CountAsync());
        Assert.Equal(0, await opened.Page.Locator(":is(form, #tim-kiem) :is(img, iframe, object, b, style, [onclick], [onerror])").CountAsync());
    }
}
