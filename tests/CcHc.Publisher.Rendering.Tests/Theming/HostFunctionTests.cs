using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Themes;
using CcHc.Publisher.Rendering.Pages;
using CcHc.Publisher.Rendering.Theming;
using CcHc.Publisher.Rendering.Views;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Tests.Theming;

public sealed class HostFunctionTests
{
    [Theory]
    [InlineData("{{ \"<a href='x'>&\" | cchc.escape }}", "&lt;a href=&#39;x&#39;&gt;&amp;")]
    [InlineData("{{ 'Phường Ạn Tường' | cchc.escape }}", "Phường Ạn Tường")]
    [InlineData("{{ null | cchc.escape }}", "")]
    [InlineData("{{ 12 | cchc.escape }}", "12")]
    [InlineData("{{ \"a<\\nb\" | cchc.lines }}", "a&lt;<br>b")]
    [InlineData("{{ 0 | cchc.number }}", "0")]
    [InlineData("{{ 999 | cchc.number }}", "999")]
    [InlineData("{{ 1000 | cchc.number }}", "1.000")]
    [InlineData("{{ 1234567 | cchc.number }}", "1.234.567")]
    [InlineData("{{ -1234 | cchc.number }}", "-1.234")]
    [InlineData("{{ null | cchc.number }}", "")]
    [InlineData("{{ 1234.5 | cchc.number }}", "1.234,5")]
    [InlineData("{{ 12.345 | cchc.number }}", "12,35")]
    [InlineData("{{ 0.1 + 0.2 | cchc.number }}", "0,3")]
    [InlineData("{{ -0.001 | cchc.number }}", "0")]
    [InlineData("{{ 50.0 | cchc.number }}", "50")]
    [InlineData("{{ '{a}%' | cchc.fill {a: 33.3} | cchc.escape }}", "33,3%")]
    [InlineData("{{ '{a} của {b}' | cchc.fill {a: 1234, b: '<b>'} | cchc.escape }}", "1.234 của &lt;b&gt;")]
    [InlineData("{{ '{a}{c}' | cchc.fill {a: '{c}'} | cchc.escape }}", "{c}{c}")]
    [InlineData("{{ t.nhom.loi | cchc.escape }}", "một lời")]
    public void A_function_of_the_host_gives(string template, string expected)
    {
        var (html, diagnostics) = Render(template);
        Assert.Empty(diagnostics);
        Assert.Equal(expected, html);
    }

    [Fact]
    public void Numbers_stand_as_the_words_write_them_and_escaped()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal) { ["number.group"] = ",", ["number.point"] = "<" };
        Assert.Equal("1,234&lt;5", Render("{{ 1234.5 | cchc.number }}", words).Html);
        Assert.Equal("1,234&lt;5", Render("{{ '{a}' | cchc.fill {a: 1234.5} | cchc.escape }}", words).Html);
    }

    [Theory]
    [InlineData("{{ sitte.title | cchc.escape }}", "site")]
    [InlineData("{{ site.titel | cchc.escape }}", "title")]
    [InlineData("{{ t.nhom.lo | cchc.escape }}", "lo")]
    [InlineData("{{ include 'partials/khong-co.html' }}", "partials/khong-co.html")]
    public void A_misspelt_name_is_an_error_with_file_and_line(string template, string named)
    {
        var (_, diagnostics) = Render($"\n{template}");
        var found = Assert.Single(diagnostics);
        Assert.Equal(DiagnosticRules.TemplateRuntime, found.Rule);
        Assert.Equal(("themes/t/pages/text.html", 2), (found.Location.File, found.Location.Line));
        Assert.Contains(named, found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_loop_without_end_ends_with_an_error()
    {
        var (_, diagnostics) = Render("{{ while true; end }}");
        Assert.Equal(DiagnosticRules.TemplateRuntime, Assert.Single(diagnostics).Rule);
    }

    private static (string Html, IReadOnlyList<Diagnostic> Diagnostics) Render(string template, IReadOnlyDictionary<string, string>? words = null)
    {
        string[] kinds = ["home", "unit", "plan", "task", "agency", "indicators", "timeline", "data", "search", "alphabet", "text", "embed", "english", "english-home", "not-found", "moved"];
        var theme = new Theme
        {
            Name = "t",
            Templates =
            [
                new ThemeTemplate("layouts/default.html", "themes/t/layouts/default.html", "{{ content_html }}"),
                .. kinds.Select(k => new ThemeTemplate($"pages/{k}.html", $"themes/t/pages/{k}.html", k == "text" ? template : "")),
            ],
            Words = words ?? new Dictionary<string, string>(StringComparer.Ordinal) { ["nhom.loi"] = "một lời" },
            Assets = [],
        };
        var bag = new DiagnosticBag();
        var compiled = CompiledTheme.Compile(theme, new WordTable(theme.Words), bag);
        Assert.Empty(bag.ToSortedList());
        var site = new SiteView { Title = "Trang", Language = "vi", HomeUrl = "./", DataUrl = "du-lieu/", SearchUrl = "", AssetsUrl = "assets/", Options = new Dictionary<string, object?>(StringComparer.Ordinal) };
        var page = new PageView { Kind = "text", Title = "x", Description = "x" };
        return (compiled!.Render(new PageContent(page, []), site, bag), bag.ToSortedList());
    }
}
