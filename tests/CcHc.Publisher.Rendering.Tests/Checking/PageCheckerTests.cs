using System.Text;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Rendering.Checking;
using CcHc.Publisher.Rendering.Output;

namespace CcHc.Publisher.Rendering.Tests.Checking;

/// <summary>Each rule of pages: a page that keeps it, one that breaks it, and where the diagnostic says that it does.</summary>
public sealed class PageCheckerTests
{
    private const string Head = "<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Trang</title>\n</head>\n<body>\n";

    private const string Foot = "\n</main>\n</body>\n</html>\n";

    private const string Fine = $"{Head}<nav><a href=\"./\">Trang đầu</a></nav>\n<main>\n<h1>Trang</h1>\n<h2>Mục</h2>{Foot}";

    [Fact]
    public void In_a_page_that_keeps_all_rules_nothing_is_found() => Assert.Empty(Check(Fine));

    [Theory]
    [InlineData("CCHC4006", "<h1>Hai</h1>")]
    [InlineData("CCHC4007", "<h4>Sâu</h4>")]
    [InlineData("CCHC4008", "<img src=\"a.png\">")]
    [InlineData("CCHC4008", "<p><svg viewBox=\"0 0 1 1\"><path d=\"\"/></svg></p>")]
    [InlineData("CCHC4008", "<p><svg role=\"img\"><title> </title></svg></p>")]
    [InlineData("CCHC4009", "<input type=\"search\" name=\"q\" placeholder=\"Tìm\">")]
    [InlineData("CCHC4009", "<select name=\"s\"></select>")]
    [InlineData("CCHC4010", "<button></button>")]
    [InlineData("CCHC4010", "<details><summary></summary>x</details>")]
    [InlineData("CCHC4010", "<input type=\"image\" src=\"a.png\">")]
    [InlineData("CCHC4011", "<a href=\"./\"><span aria-hidden=\"true\">→</span></a>")]
    [InlineData("CCHC4012", "Xem <a href=\"./\">tại đây.</a>")]
    [InlineData("CCHC4012", "<a href=\"./\">Xem chi tiết</a>")]
    [InlineData("CCHC4013", "<p id=\"a\">x</p><p id=\"a\">y</p>")]
    [InlineData("CCHC4014", "<section aria-labelledby=\"khong-co\">x</section>")]
    [InlineData("CCHC4014", "<label for=\"khong-co\">x</label>")]
    [InlineData("CCHC4015", "<table><tr><th scope=\"col\">a</th></tr></table>")]
    [InlineData("CCHC4016", "<table><caption>x</caption><tr><td>a</td></tr></table>")]
    [InlineData("CCHC4016", "<table><caption>x</caption><tr><th>a</th></tr></table>")]
    [InlineData("CCHC4017", "<nav aria-label=\"a\">x</nav><nav>y</nav>")]
    [InlineData("CCHC4017", "<nav aria-label=\"a\">x</nav><nav aria-label=\"a\">y</nav>")]
    [InlineData("CCHC4018", "<p tabindex=\"3\">x</p>")]
    [InlineData("CCHC4019", "<ul><div>x</div></ul>")]
    [InlineData("CCHC4019", "<dl><li>x</li></dl>")]
    [InlineData("CCHC4020", "<p style=\"color: red\">x</p>")]
    [InlineData("CCHC4020", "<p onclick=\"x()\">x</p>")]
    [InlineData("CCHC4020", "<script>x()</script>")]
    [InlineData("CCHC4020", "<style>p { color: red }</style>")]
    [InlineData("CCHC4020", "<a href=\"javascript:x()\">Mở</a>")]
    [InlineData("CCHC4021", "<img alt=\"\" src=\"https://example.org/a.png\">")]
    [InlineData("CCHC4021", "<img alt=\"\" src=\"/a.png\" srcset=\"/a.png 1x, //example.org/b.png 2x\">")]
    [InlineData("CCHC4021", "<script src=\"http://example.org/a.js\"></script>")]
    [InlineData("CCHC4022", "<a href=\"khong-co/\">Kế hoạch</a>")]
    [InlineData("CCHC4022", "<a href=\"#khong-co\">Mục</a>")]
    [InlineData("CCHC4022", "<a href=\"../../..//index.html\">Ra ngoài</a>")]
    public void A_line_that_breaks_a_rule_is_found_in_its_place(string code, string html)
    {
        var before = $"{Head}<main>\n<h1>Trang</h1>\n";
        var found = Check($"{before}{html}{Foot}");
        Assert.Contains(found, d => d.Code == code && d.Location.File == "index.html" && d.Location.Line == before.Split('\n').Length);
    }

    [Theory]
    [InlineData("CCHC4001", "<!doctype html>\n", "")]
    [InlineData("CCHC4002", " lang=\"vi\"", "")]
    [InlineData("CCHC4003", "<title>Trang</title>", "")]
    [InlineData("CCHC4003", "<title>Trang</title>", "<title> </title>")]
    [InlineData("CCHC4005", ", initial-scale=1", ", maximum-scale=1")]
    [InlineData("CCHC4005", ", initial-scale=1", ", user-scalable=no")]
    [InlineData("CCHC4005", "name=\"viewport\"", "name=\"other\"")]
    [InlineData("CCHC4006", "<h1>Trang</h1>", "")]
    [InlineData("CCHC4007", "<h1>Trang</h1>", "<h2>Trước</h2><h1>Trang</h1>")]
    [InlineData("CCHC4017", "<main>", "<div>")]
    public void A_page_that_misses_what_each_page_has_is_found(string code, string part, string instead)
    {
        Assert.Contains(part, Fine, StringComparison.Ordinal);
        Assert.Contains(Check(Fine.Replace(part, instead, StringComparison.Ordinal)), d => d.Code == code);
    }

    [Theory]
    [InlineData("<img src=\"a.png\" alt=\"\">")]
    [InlineData("<svg aria-hidden=\"true\"></svg>")]
    [InlineData("<svg role=\"img\"><title>Biểu đồ</title></svg>")]
    [InlineData("<label for=\"q\">Tìm</label><input id=\"q\" name=\"q\">")]
    [InlineData("<label>Tìm <input name=\"q\"></label>")]
    [InlineData("<input type=\"hidden\" name=\"a\"><button>Tìm</button><input type=\"submit\"><button hidden>Xem thêm</button>")]
    [InlineData("<a href=\"./\"><img src=\"a.png\" alt=\"Trang đầu\"></a>")]
    [InlineData("<a href=\"./\" aria-label=\"Trang đầu\">→</a>")]
    [InlineData("<h2 id=\"a\">Bảng</h2><table aria-labelledby=\"a\"><tr><th scope=\"col\">a</th></tr></table>")]
    [InlineData("<div role=\"group\" aria-label=\"a\"><table><tr><th scope=\"col\">a</th></tr></table></div>")]
    [InlineData("<nav aria-label=\"a\">a</nav><nav aria-label=\"b\">b</nav>")]
    [InlineData("<dl><div><dt>a</dt><dd>b</dd></div></dl><ul><li>x</li></ul>")]
    [InlineData("<p tabindex=\"0\">x</p>")]
    [InlineData("<script type=\"application/ld+json\">{}</script><script src=\"a.js\"></script>")]
    [InlineData("<a href=\"https://example.org/\">Cổng thông tin</a> <a href=\"mailto:a@example.org\">a@example.org</a> <a href=\"#m\" id=\"m\">Mục</a>")]
    public void What_keeps_the_rules_is_left_alone(string html) => Assert.Empty(Check($"{Head}<main>\n<h1>Trang</h1>\n{html}{Foot}"));

    [Fact]
    public void Two_pages_of_one_title_are_found_but_not_a_page_that_leads_on()
    {
        var second = Assert.Single(Check(("a/index.html", Fine), ("b/index.html", Fine.Replace("./", "../a/", StringComparison.Ordinal))));
        Assert.Equal("CCHC4004", second.Code);
        Assert.Equal("b/index.html", second.Location.File);
        Assert.Contains("a/index.html", second.Message, StringComparison.Ordinal);

        var moved = Fine.Replace("<title>", "<meta http-equiv=\"refresh\" content=\"0; url=../a/\"><title>", StringComparison.Ordinal);
        Assert.Empty(Check(("a/index.html", Fine), ("b/index.html", moved)));
    }

    [Fact]
    public void A_link_to_a_page_that_comes_later_leads_there_with_its_fragment()
    {
        var first = Fine.Replace("\"./\"", "\"b/#muc\"", StringComparison.Ordinal);
        var later = Fine.Replace("<h2>", "<h2 id=\"muc\">", StringComparison.Ordinal).Replace("Trang</title>", "Hai</title>", StringComparison.Ordinal);
        Assert.Empty(Check(("index.html", first), ("b/index.html", later)));
        Assert.Equal("CCHC4022", Assert.Single(Check(("index.html", first), ("b/index.html", later.Replace("\"muc\"", "\"khac\"", StringComparison.Ordinal)))).Code);
    }

    [Fact]
    public void Below_a_folder_of_a_host_a_link_to_the_host_s_root_leads_nowhere()
    {
        var bag = new DiagnosticBag();
        var checker = new PageChecker(new Uri("https://example.org/cchc/"), isLocal: false, bag);
        checker.Add(Page("404.html", Fine.Replace("\"./\"", "\"/cchc/404.html\"", StringComparison.Ordinal)));
        checker.Complete();
        Assert.Empty(bag.ToSortedList());

        checker.Add(Page("a.html", Fine.Replace("\"./\"", "\"/404.html\"", StringComparison.Ordinal).Replace("Trang</title>", "Hai</title>", StringComparison.Ordinal)));
        checker.Complete();
        Assert.Equal("CCHC4022", Assert.Single(bag.ToSortedList()).Code);
        Assert.Equal(2, checker.PageCount);
    }

    [Fact]
    public void Opened_from_a_folder_a_link_to_a_folder_leads_nowhere()
    {
        var bag = new DiagnosticBag();
        var checker = new PageChecker(baseUrl: null, isLocal: true, bag);
        checker.Add(Page("index.html", Fine));
        checker.Complete();
        Assert.Equal("CCHC4022", Assert.Single(bag.ToSortedList()).Code);
    }

    [Fact]
    public void Every_rule_of_pages_is_broken_by_a_test()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("tests", "CcHc.Publisher.Rendering.Tests", "Checking", $"{nameof(PageCheckerTests)}.cs"));
        Assert.All(DiagnosticRules.All.Where(r => r.Code.StartsWith("CCHC40", StringComparison.Ordinal)), r => Assert.Contains($"\"{r.Code}\"", text, StringComparison.Ordinal));
    }

    private static IReadOnlyList<Diagnostic> Check(string html) => Check(("index.html", html));

    private static IReadOnlyList<Diagnostic> Check(params (string Path, string Html)[] pages)
    {
        var bag = new DiagnosticBag();
        var checker = new PageChecker(baseUrl: null, isLocal: false, bag);
        checker.Add(new CopiedFile("a.png", "/khong-doc"));
        checker.Add(new CopiedFile("a.js", "/khong-doc"));
        foreach (var (path, html) in pages)
        {
            checker.Add(Page(path, html));
        }

        checker.Complete();
        return bag.ToSortedList();
    }

    private static GeneratedFile Page(string path, string html) => new(path, Encoding.UTF8.GetBytes(html));
}
