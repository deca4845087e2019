using CcHc.Publisher.Model.Text;
using CcHc.Publisher.Rendering.Search;

namespace CcHc.Publisher.Tests.Search;

/// <summary>What other search libraries do not do for Vietnamese, and what this one puts first.</summary>
public sealed class SearchTableTests
{
    private static readonly string[] Titles =
    [
        "Ban hành kế hoạch năm nay", "Thiết kế cổng chào, hoạch định lộ trình", "Lập danh sách hộ nghèo của xã", "Sổ theo dõi số văn bản", "Lát đường bê tông nông thôn",
        "Đánh giá cán bộ", "Khai báo thủy lợi", "Nâng cao văn hóa đọc", "Trình Ủy ban nhân dân xem xét", "Đo lường mức độ hài lòng", "Thuế phi nông nghiệp", "Thuê trụ sở",
        "Công văn 05/KH-UBND về rà soát", "Mục 2.3.1 của đề án", "Kỷ luật lao động", "Tỉ lệ hồ sơ đúng hạn", "Đề án 06 về dữ liệu dân cư", "Giải quyết thủ tục hành chính đất đai",
        "Ca\u0302\u0301p nu\u031bo\u031b\u0301c sạch",
    ];

    [Theory]
    [InlineData("kế", "Ban hành kế hoạch năm nay")]
    [InlineData("xã", "Lập danh sách hộ nghèo của xã")]
    [InlineData("số", "Sổ theo dõi số văn bản")]
    [InlineData("ke hoach", "Ban hành kế hoạch năm nay")]
    [InlineData("duong", "Lát đường bê tông nông thôn")]
    [InlineData("danh gia", "Đánh giá cán bộ")]
    [InlineData("Ðánh giá", "Đánh giá cán bộ")]
    [InlineData("thuỷ", "Khai báo thủy lợi")]
    [InlineData("hoá", "Nâng cao văn hóa đọc")]
    [InlineData("ke\u0302\u0301 hoa\u0323ch", "Ban hành kế hoạch năm nay")]
    [InlineData("cấp nước", "Ca\u0302\u0301p nu\u031bo\u031b\u0301c sạch")]
    [InlineData("ủy ban nhân dân", "Trình Ủy ban nhân dân xem xét")]
    [InlineData("uỷ ban", "Trình Ủy ban nhân dân xem xét")]
    [InlineData("UBND", "Trình Ủy ban nhân dân xem xét")]
    [InlineData("ubnd", "Công văn 05/KH-UBND về rà soát")]
    [InlineData("ủy ban nhân dân", "Công văn 05/KH-UBND về rà soát")]
    [InlineData("tthc", "Giải quyết thủ tục hành chính đất đai")]
    [InlineData("05/KH-UBND", "Công văn 05/KH-UBND về rà soát")]
    [InlineData("5/kh-ubnd", "Công văn 05/KH-UBND về rà soát")]
    [InlineData("2.3.1", "Mục 2.3.1 của đề án")]
    [InlineData("kỉ luật", "Kỷ luật lao động")]
    [InlineData("tỷ lệ", "Tỉ lệ hồ sơ đúng hạn")]
    [InlineData("đề án 6", "Đề án 06 về dữ liệu dân cư")]
    [InlineData("đuờng bê tông", "Lát đường bê tông nông thôn")]
    [InlineData("nghéo", "Lập danh sách hộ nghèo của xã")]
    [InlineData("nghheo", "Lập danh sách hộ nghèo của xã")]
    [InlineData("bao giờ lát đường", "Lát đường bê tông nông thôn")]
    public void A_query_finds_what_it_means(string query, string title)
    {
        var answers = Search([query, query.ToUpperInvariant()]);
        Assert.All(answers, a => Assert.Contains(title, a.Titles));
        Assert.All(answers, a => Assert.NotEqual("any", a.Exactness));
    }

    [Theory]
    [InlineData("ke", "Ban hành kế hoạch năm nay")]
    [InlineData("ban hanh ke ho", "Ban hành kế hoạch năm nay")]
    [InlineData("ho ng", "Lập danh sách hộ nghèo của xã")]
    [InlineData("thuê tr", "Thuê trụ sở")]
    [InlineData("05/KH-U", "Công văn 05/KH-UBND về rà soát")]
    public void The_word_that_is_typed_needs_no_end(string typed, string title) => Assert.Equal(title, Search([typed], typing: true)[0].Titles[0]);

    [Theory]
    [InlineData("kế hoạch", "Ban hành kế hoạch năm nay", "Thiết kế cổng chào, hoạch định lộ trình")]
    [InlineData("ke hoach", "Ban hành kế hoạch năm nay", "Thiết kế cổng chào, hoạch định lộ trình")]
    [InlineData("thuế", "Thuế phi nông nghiệp", "Thuê trụ sở")]
    [InlineData("thuê", "Thuê trụ sở", "Thuế phi nông nghiệp")]
    public void First_comes_what_was_typed(string query, string first, string second)
    {
        var titles = Search([query])[0].Titles;
        Assert.Equal(first, titles[0]);
        Assert.Contains(second, titles);
    }

    [Fact]
    public void A_title_comes_before_a_text_and_this_year_before_five_years_ago_and_a_task_before_a_section()
    {
        var text = Task(0, "Việc khác") with { Texts = ["Tiếp công dân"] };
        var old = Task(1, "Tiếp công dân") with { Year = 2021 };
        var section = Task(2, "Tiếp công dân") with { Kind = SearchKind.Section, Paragraphs = [new string('x', 100)] };
        var title = Task(3, "Tiếp công dân");
        using var search = WrittenSearch.Of([text, section, old, title]);
        Assert.Equal(["3", "1", "2", "0"], search.Worker.Ask("tiếp công dân")[0].Addresses);
    }

    [Fact]
    public void What_has_all_words_comes_before_what_has_some_however_often()
    {
        var some = Task(0, "Tuyên truyền tuyên truyền tuyên truyền") with { Texts = ["tuyên truyền", "tuyên truyền"] };
        var all = Task(1, "Việc khác") with { Texts = ["Cuối năm, các tổ dân phố về cơ sở tuyên truyền; phòng cháy là việc của mọi nhà"] };
        using var search = WrittenSearch.Of([some, all, .. Titles.Select((t, at) => Task(at + 2, t))]);
        Assert.Equal(["1", "0"], search.Worker.Ask("tuyên truyền phòng cháy")[0].Addresses.Take(2));
    }

    [Fact]
    public void Words_of_one_paragraph_count_together_and_a_document_is_found_once()
    {
        var filler = string.Concat(Enumerable.Repeat("Nội dung khác của kế hoạch này. ", 20));
        var apart = Task(0, "Mục A") with { Kind = SearchKind.Section, Paragraphs = ["Hỗ trợ người dân.", filler, "Trả lại giấy tờ.", filler, "Hỗ trợ giấy mực."] };
        var together = Task(1, "Mục B") with { Kind = SearchKind.Section, Paragraphs = [filler, "Hỗ trợ giấy tờ cho người dân.", filler] };
        using var search = WrittenSearch.Of([apart, together]);
        Assert.Equal(["1", "0"], search.Worker.Ask("hỗ trợ giấy tờ")[0].Addresses);
    }

    [Fact]
    public void In_a_thousand_tasks_each_is_found_by_words_of_its_title_with_and_without_marks()
    {
        var documents = InventedDocuments.Make(1000).ToList();
        using var search = WrittenSearch.Of(documents, WrittenSearch.Whole);
        var wanted = documents.Where((_, at) => at % 25 == 0).ToList();
        var queries = wanted.Select(d => d.Title).ToList();
        foreach (var form in new Func<string, string>[] { q => q, VietnameseText.Fold })
        {
            var answers = search.Worker.Ask(queries.Select(q => new { text = form(q), typing = false, limit = 20 }));
            Assert.All(answers.Zip(wanted), a => Assert.Contains(a.Second.Title, a.First.Titles));
        }
    }

    private static IReadOnlyList<SearchAnswer> Search(IEnumerable<string> queries, bool typing = false)
    {
        using var search = WrittenSearch.Of(Titles.Select((title, at) => Task(at, title)));
        return search.Worker.Ask(queries.Select(text => new { text, typing, limit = 30 }));
    }

    private static SearchDocument Task(int number, string title) => new() { Kind = SearchKind.Task, Title = title, Context = "", Url = $"{number}/", Year = 2026 };
}
