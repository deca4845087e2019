using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Documents;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Sites;
using CcHc.Publisher.Model.Tasks;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Markup;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Tests.Markup;

public sealed class MarkupRendererTests
{
    private const string PlanFolder = "content/phuong-thu/ke-hoach-2026";

    [Theory]
    [InlineData("1. Việc một\n\n2. Việc hai", "<p>1. Việc một</p>\n<p>2. Việc hai</p>\n")]
    [InlineData("3. Việc ba\n4. Việc bốn", "<p>3. Việc ba<br />\n4. Việc bốn</p>\n")]
    [InlineData("a) Một\nb) Hai", "<p>a) Một<br />\nb) Hai</p>\n")]
    [InlineData("1.1. Một", "<p>1.1. Một</p>\n")]
    [InlineData("- Một\n- Hai", "<ul>\n<li>Một</li>\n<li>Hai</li>\n</ul>\n")]
    public void Numbers_belong_to_the_text_and_bullets_make_lists(string markdown, string html) => Assert.Equal(html, Render(markdown).Html);

    [Theory]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n")]
    [InlineData("a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n")]
    [InlineData("{{ x }} {%{ y }%}", "<p>{{ x }} {%{ y }%}</p>\n")]
    [InlineData("*(nếu có)*", "<p><em>(nếu có)</em></p>\n")]
    public void Raw_html_and_template_marks_are_shown_as_text(string markdown, string html) => Assert.Equal(html, Render(markdown).Html);

    [Fact]
    public void Headings_take_the_levels_of_their_page_without_gaps_and_anchors_that_last()
    {
        var rendered = Render("# Một\n\n#### Hai\n\n## Ba\n\n# Một\n\n# !!!");
        Assert.Equal(
            [new("muc-mot", "Một", 3), new("muc-hai", "Hai", 4), new("muc-ba", "Ba", 4), new("muc-mot-2", "Một", 3), new MarkupHeading("muc", "!!!", 3)],
            rendered.Headings);
        Assert.Contains("<h4 id=\"muc-hai\">Hai</h4>", rendered.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_scrolls_in_a_box_that_has_its_columns_for_a_name()
    {
        var html = Render("| **a** | \"b\" & c |\n|---|---|\n| 1 | 2 |").Html;
        Assert.StartsWith("<div class=\"table-scroll\" role=\"group\" aria-label=\"a, &quot;b&quot; &amp; c\" tabindex=\"0\">\n<table>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\"><strong>a</strong></th>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](nhiem-vu/01.md)", "nhiem-vu/01/")]
    [InlineData("[x](./nhiem-vu/01.md)", "nhiem-vu/01/")]
    [InlineData("[x](../ke-hoach-2026/index.md)", "./")]
    [InlineData("[x](../ke-hoach-2026)", "./")]
    [InlineData("[x](tai-lieu/bao-cao.pdf)", "tai-lieu/bao-cao.pdf")]
    [InlineData("[x](../../trang/gioi-thieu.md)", "../trang/gioi-thieu/")]
    [InlineData("[x](/du-lieu/)", "../du-lieu/")]
    [InlineData("[x](/du-lieu)", "../du-lieu/")]
    [InlineData("[x](/ke-hoach-2026/data.csv)", "data.csv")]
    [InlineData("# Mục\n\n[x](#muc-muc)", "#muc-muc")]
    [InlineData("[x](https://example.org/a?b=1)", "https://example.org/a?b=1")]
    [InlineData("[x](mailto:a@example.org)", "mailto:a@example.org")]
    public void A_link_leads_to_the_page_of_a_content_file_an_address_a_heading_or_out(string markdown, string url)
    {
        var bag = new DiagnosticBag();
        Assert.Contains($"href=\"{url}\"", Render(markdown, bag).Html, StringComparison.Ordinal);
        Assert.Empty(bag.ToSortedList());
    }

    [Theory]
    [InlineData("x\n\n[xem](khong-co.md)", 12, "CCHC1401")]
    [InlineData("[xem](../../../../etc/passwd)", 10, "CCHC1401")]
    [InlineData("[xem](#khong-co)", 10, "CCHC1401")]
    [InlineData("[xem](javascript:x)", 10, "CCHC1307")]
    [InlineData("[xem](//example.org/)", 10, "CCHC1307")]
    [InlineData("<javascript:x>", 10, "CCHC1307")]
    [InlineData("![ảnh](https://example.org/a.png)", 10, "CCHC1307")]
    [InlineData("![ảnh](data:image/png;base64,x)", 10, "CCHC1307")]
    public void A_link_that_leads_nowhere_or_is_not_allowed_is_reported_and_becomes_its_words(string markdown, int line, string code)
    {
        var bag = new DiagnosticBag();
        Assert.DoesNotContain("href", Render(markdown, bag).Html, StringComparison.Ordinal);
        var found = Assert.Single(bag.ToSortedList());
        Assert.Equal((code, line, 1), (found.Code, found.Location.Line, found.Location.Column));
    }

    private static RenderedMarkup Render(string markdown, DiagnosticBag? bag = null)
    {
        var site = Site();
        var routes = RouteTable.Create(site);
        var (unit, plan) = (site.Units[0], site.Units[0].Plans[0]);
        var context = new MarkupContext(
            new Linker(routes.Plan(unit, plan), new LinkStyle(IsLocal: false)), AddressBook.Create(site, routes), TopHeading: 3, bag ?? new DiagnosticBag());
        return new MarkupRenderer().Render(new MarkdownText(markdown, new SourceLocation($"{PlanFolder}/index.md", 10, 1)), context);
    }

    private static Site Site()
    {
        MarkdownText Empty(string file) => new("", new SourceLocation(file, 5, 1));
        var plan = new Plan
        {
            Id = "ke-hoach-2026",
            Title = "Kế hoạch",
            Period = new PlanPeriod(2026, 2026),
            Body = Empty($"{PlanFolder}/index.md"),
            Source = new SourceLocation($"{PlanFolder}/index.md", 2, 1),
            Files = [new PlanFile("bao-cao.pdf", "", 1)],
            Tasks = [new PlanTask { Id = "01", Number = "1", Content = "Việc", Body = Empty($"{PlanFolder}/nhiem-vu/01.md"), Source = new SourceLocation($"{PlanFolder}/nhiem-vu/01.md", 2, 1) }],
        };
        var unit = new Unit
        {
            Id = "phuong-thu",
            Name = "Phường Thử",
            Level = "phường",
            Plans = [plan],
            Body = Empty("content/phuong-thu/index.md"),
            Source = new SourceLocation("content/phuong-thu/index.md", 2, 1),
        };
        var page = new FreePage { Id = "gioi-thieu", Title = "Giới thiệu", Body = Empty("content/trang/gioi-thieu.md"), Source = new SourceLocation("content/trang/gioi-thieu.md", 2, 1) };
        return new Site { Config = new SiteConfig { Title = "Trang" }, Units = [unit], Pages = [page] };
    }
}
