using System.Text.RegularExpressions;
using CcHc.Publisher.Model.Text;
using CcHc.Publisher.Tests.Support;
using Microsoft.Playwright;

namespace CcHc.Publisher.Tests.Search.Browser;

/// <summary>What no library does for Vietnamese: typed by a citizen, in the real browser, over the five plans.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class SearchQueriesTests(RealSites sites, SearchedSite searched) : IClassFixture<SearchedSite>
{
    private const string Mark = "#danh-sach mark";

    [Theory]
    [InlineData("kế")]
    [InlineData("xã")]
    [InlineData("số")]
    public async Task A_short_word_alone_is_found_whole(string word)
    {
        await using var opened = await TypeAsync(word);
        Assert.Contains(word, await FirstMarksAsync(opened), StringComparer.OrdinalIgnoreCase);
        Assert.All(await SearchedSite.TextsAsync(opened, Mark), mark => Assert.StartsWith(word, mark, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("ke hoach", "kế hoạch")]
    [InlineData("duong", "dưỡng")]
    [InlineData("danh gia", "đánh giá")]
    [InlineData("KE HOACH", "kế hoạch")]
    [InlineData("dich vu cong", "dịch vụ công")]
    public async Task Words_without_marks_find_words_with_marks(string typed, string found)
    {
        await using var opened = await TypeAsync(typed);
        Assert.Contains(found, await FirstMarksAsync(opened), StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("hoá", "hóa")]
    [InlineData("uỷ ban", "ủy ban")]
    [InlineData("văn hoá xã hội", "văn hóa xã hội")]
    public async Task Where_the_tone_is_written_does_not_matter(string one, string other)
    {
        await using var opened = await TypeAsync(one);
        var titles = await TitlesAsync(opened);
        Assert.NotEmpty(titles);
        await using var again = await TypeAsync(other);
        Assert.Equal(titles, await TitlesAsync(again));
    }

    [Fact]
    public async Task Marks_that_are_typed_apart_from_their_letters_are_the_same_marks()
    {
        await using var opened = await TypeAsync("kế hoạch");
        var titles = await TitlesAsync(opened);
        await using var again = await TypeAsync(Decomposed.Of("kế hoạch"));
        Assert.Equal(titles, await TitlesAsync(again));
    }

    [Fact]
    public async Task Text_that_is_stored_apart_from_its_marks_and_with_the_tone_elsewhere_is_found()
    {
        using var source = SourceTree.Small();
        source.Write(SourceTree.Task.Replace("01.md", "02.md", StringComparison.Ordinal), $"---\nstt: 2\nnhóm: I\nnhiệm vụ: {Decomposed.Of("Nuôi trồng thủy sản, đánh giá đường ngõ")}\nthời gian: Năm 2026\n---\n");
        Cchc.Run("build", "--source", source.Path).Succeeded();
        using var server = new SiteServer(source.Combine("_site"));
        foreach (var query in new[] { "thuỷ sản", "thủy sản", "thuy san", "đánh giá", "duong ngo", Decomposed.Of("đường ngõ") })
        {
            await using var opened = await searched.OpenAsync(server, $"tim-kiem/?q={Uri.EscapeDataString(query)}");
            await Assertions.Expect(opened.Page.Locator("#danh-sach li").First).ToContainTextAsync("Nuôi trồng thủy sản");
        }
    }

    [Theory]
    [InlineData("ủy ban nhân dân", "UBND")]
    [InlineData("uy ban nhan dan", "UBND")]
    [InlineData("ubnd", "Ủy ban nhân dân")]
    [InlineData("thủ tục hành chính", "TTHC")]
    [InlineData("tthc", "thủ tục hành chính")]
    [InlineData("cải cách hành chính", "CCHC")]
    public async Task A_name_in_full_finds_its_short_form_and_the_other_way_round(string typed, string found)
    {
        await using var opened = await TypeAsync(typed);
        await Assertions.Expect(opened.Page.Locator(Mark).First).ToBeVisibleAsync();
        Assert.Contains(found, await SearchedSite.TextsAsync(opened, Mark), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Vhxh_finds_the_office_of_culture_and_society_first()
    {
        await using var opened = await TypeAsync("vhxh");
        await Assertions.Expect(opened.Page.Locator("#danh-sach h3").First).ToHaveTextAsync(new Regex("^Phòng Văn hóa ?- ?Xã hội$"));
    }

    [Fact]
    public async Task The_phrase_stands_before_its_scattered_words()
    {
        await using var opened = await TypeAsync("kế hoạch");
        await Assertions.Expect(opened.Page.Locator("#danh-sach li")).ToHaveCountAsync(20);
        var rows = (await SearchedSite.TextsAsync(opened, "#danh-sach li")).Take(10);
        Assert.All(rows, row => Assert.Contains("kế hoạch", row, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("quá hạn phòng kinh tế", "Lập danh mục vùng trồng rau")]
    [InlineData("qua han kinh te", "Lập danh mục vùng trồng rau")]
    [InlineData("ho tro giay to", "Hỗ trợ người cao tuổi làm giấy tờ tại nhà")]
    [InlineData("05/KH-UBND", "Kế hoạch thử")]
    [InlineData("5/kh-ubnd", "Kế hoạch thử")]
    [InlineData("quý 1", "Lập danh mục vùng trồng rau")]
    [InlineData("tháng 6", "Hỗ trợ người cao tuổi làm giấy tờ tại nhà")]
    public async Task What_citizens_type_finds_what_they_mean(string query, string first)
    {
        using var source = SourceTree.Small()
            .Write($"{SourceTree.Unit}/index.md", "---\ntên: Phường Thử\nloại: phường\ncơ quan:\n  - tên: Văn phòng\n    mã: van-phong\n  - tên: Phòng Kinh tế\n    mã: kinh-te\n---\n")
            .AddFrontMatter($"{SourceTree.Plan}/index.md", "số ký hiệu: 05/KH-UBND")
            .Write($"{SourceTree.Plan}/nhiem-vu/01.md", "---\nstt: 1\nnhóm: I\nnhiệm vụ: Tổ chức hội nghị\ncơ quan chủ trì: Văn phòng\nthời gian: Quý IV/2026\n---\n")
            .Write($"{SourceTree.Plan}/nhiem-vu/02.md", "---\nstt: 2\nnhóm: I\nnhiệm vụ: Lập danh mục vùng trồng rau\ncơ quan chủ trì: Phòng Kinh tế\nthời gian: Quý I/2026\ncập nhật:\n  - ngày: 2026-03-01\n    tiến độ: 40\n---\n")
            .Write($"{SourceTree.Plan}/nhiem-vu/03.md", "---\nstt: 3\nnhóm: I\nnhiệm vụ: Kiểm tra chợ\ncơ quan chủ trì: Phòng Kinh tế\nthời gian: Quý IV/2026\n---\n")
            .Write($"{SourceTree.Plan}/nhiem-vu/04.md", "---\nstt: 4\nnhóm: I\nnhiệm vụ: Hỗ trợ người cao tuổi làm giấy tờ tại nhà\ncơ quan chủ trì: Văn phòng\nthời gian: Tháng 6/2026\n---\n");
        Cchc.Run("build", "--source", source.Path, "--as-of", RealSites.AsOf).Succeeded();
        using var server = new SiteServer(source.Combine("_site"));
        await using var opened = await searched.OpenAsync(server, SearchedSite.SearchPage);
        await SearchedSite.Box(opened).FocusAsync();
        await opened.Page.Keyboard.TypeAsync(query);
        await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync($"“{query}”");
        await Assertions.Expect(opened.Page.Locator("#danh-sach h3").First).ToHaveTextAsync(first);
    }

    /// <summary>Recall: a task whose words stand in its row is among the results, with marks and without.</summary>
    [Fact]
    public async Task Every_task_that_says_the_words_is_found_with_marks_and_without()
    {
        string[] queries =
        [
            "kế hoạch", "cải cách hành chính", "tuyên truyền", "đánh giá", "đào tạo", "bồi dưỡng", "kiểm tra", "công chức", "dịch vụ công", "chuyển đổi số",
            "thủ tục hành chính", "một cửa", "dữ liệu", "tài sản công", "ngân sách", "hài lòng", "văn bản quy phạm pháp luật", "số hóa",
        ];
        var tasks = sites.AtRoot.Files.Where(f => f.EndsWith("data.json", StringComparison.Ordinal) && !f.StartsWith("phuong-mau/", StringComparison.Ordinal))
            .SelectMany(f => sites.AtRoot.Json(f).GetProperty("tasks").EnumerateArray())
            .Select(t => (Url: t.GetProperty("url").GetString()![1..], Content: Folded(t.GetProperty("content").GetString()!)))
            .ToList();
        await using var opened = await searched.OpenAsync(SearchedSite.SearchPage);
        foreach (var query in queries)
        {
            var expected = tasks.Where(t => t.Content.Contains($" {Folded(query).Trim()} ", StringComparison.Ordinal)).Select(t => t.Url).ToList();
            Assert.NotEmpty(expected);
            foreach (var typed in new[] { query, VietnameseText.Fold(query) })
            {
                Assert.Empty(expected.Except(await FindAsync(opened, typed), StringComparer.Ordinal));
            }
        }
    }

    /// <summary>Types on the search's page as a citizen does, and waits for the results of the whole query.</summary>
    private async Task<OpenedPage> TypeAsync(string query)
    {
        var opened = await searched.OpenAsync(SearchedSite.SearchPage);
        await SearchedSite.Box(opened).FocusAsync();
        await opened.Page.Keyboard.InsertTextAsync(query);
        await Assertions.Expect(SearchedSite.Said(opened)).ToContainTextAsync($"“{query}”");
        return opened;
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(OpenedPage opened) => await SearchedSite.TextsAsync(opened, "#danh-sach h3");

    private static async Task<IReadOnlyList<string>> FirstMarksAsync(OpenedPage opened)
    {
        await Assertions.Expect(opened.Page.Locator("#danh-sach li").First).ToBeVisibleAsync();
        return await SearchedSite.TextsAsync(opened, "#danh-sach li:first-child mark");
    }

    /// <summary>The addresses of all results, asked of the site's own worker in the browser.</summary>
    private static async Task<string[]> FindAsync(OpenedPage opened, string query) => await opened.Page.EvaluateAsync<string[]>(
        """
        query => new Promise((resolve, reject) => {
          window.asked ??= new Worker('worker.js');
          window.asked.onerror = event => reject(new Error(event.message));
          window.asked.onmessage = ({ data }) => resolve(data.results.map(result => result.url));
          window.asked.postMessage({ id: 1, text: query, typing: false, filters: {}, limit: 200 });
        })
        """,
        query);

    private static string Folded(string text) => $" {string.Join(' ', VietnameseText.Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(w => string.Concat(w.Where(char.IsAsciiLetterOrDigit))))} ";
}
