using CcHc.Publisher.Content.Themes;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Themes;

namespace CcHc.Publisher.Content.Tests.Themes;

public sealed class ThemeLoaderTests
{
    [Fact]
    public void A_theme_is_its_templates_words_and_assets()
    {
        using var source = Small().Write("themes/t/assets/css/a.css", "x").Write("themes/t/partials/b.html", "b");
        var (theme, report) = Load(source);

        Assert.Empty(report);
        Assert.Equal([("pages/home.html", "a"), ("partials/b.html", "b")], theme!.Templates.Select(t => (t.Path, t.Text)));
        Assert.Equal(["home.title=Trang chủ", "site=Trang"], theme.Words.Select(w => $"{w.Key}={w.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(["css/a.css"], theme.Assets.Select(a => a.Path));
    }

    [Fact]
    public void A_theme_that_is_not_there_is_reported()
    {
        using var source = SourceTree.Empty();

        Assert.Equal("themes/t: error CCHC2003: Không thấy giao diện «t». Sửa «theme» trong site.config.yml, hoặc thêm thư mục giao diện vào themes.", Load(source).Report);
    }

    [Fact]
    public void A_language_that_the_theme_does_not_have_is_reported()
    {
        using var source = Small().Delete("themes/t/i18n");

        Assert.Equal(
            "themes/t/i18n/vi.yml: error CCHC2003: Giao diện không có lời cho ngôn ngữ «vi». Thêm tệp ấy vào giao diện, hoặc sửa «language» trong site.config.yml.",
            Load(source).Report);
    }

    [Fact]
    public void Words_that_are_a_list_are_reported()
    {
        using var source = Small().Write("themes/t/i18n/vi.yml", "a:\n  - b\nc: d: e\n");

        Assert.Equal(
            "themes/t/i18n/vi.yml(2,3): error CCHC1203: Ở đây cần một dòng chữ hoặc các khóa lồng bên dưới. Viết  tên: lời.\n"
            + "themes/t/i18n/vi.yml(3,4): error CCHC1105: Giá trị có dấu hai chấm mà không đặt trong ngoặc kép, nên bị hiểu nhầm là một khóa khác. Đặt cả giá trị trong ngoặc kép:  c: \"d: e\"",
            Load(source).Report);
    }

    [Fact]
    public void The_sites_own_theme_comes_before_that_of_the_program()
    {
        using var own = Small();
        using var program = Small().Write("themes/t/pages/home.html", "other");

        Assert.Equal("a", ThemeLoader.Load("t", "vi", [own.Path, program.Path], new DiagnosticBag())!.Templates[0].Text);
        own.Delete("themes");
        Assert.Equal("other", ThemeLoader.Load("t", "vi", [own.Path, program.Path], new DiagnosticBag())!.Templates[0].Text);
    }

    [Theory]
    [InlineData("../content")]
    [InlineData("..")]
    [InlineData("/etc")]
    [InlineData("a/b")]
    [InlineData("")]
    public void A_name_that_leads_out_of_the_themes_folder_is_no_theme(string name)
    {
        using var source = Small().Write("content/pages/home.html", "secret").Write("themes/a/b/pages/home.html", "secret");
        var bag = new DiagnosticBag();

        Assert.Null(ThemeLoader.Load(name, "vi", [source.Path], bag));
        Assert.Equal("CCHC2003", Assert.Single(bag.ToSortedList()).Code);
    }

    [Fact]
    public void The_default_theme_can_be_read() =>
        Assert.NotEmpty(ThemeLoader.Load("default", "vi", [RepositoryRoot.Path], new DiagnosticBag())!.Templates);

    private static SourceTree Small() => SourceTree.Empty().Write("themes/t/pages/home.html", "a").Write("themes/t/i18n/vi.yml", "site: Trang\nhome:\n  title: Trang chủ\n");

    private static (Theme? Theme, string Report) Load(SourceTree source)
    {
        var bag = new DiagnosticBag();
        return (ThemeLoader.Load("t", "vi", [source.Path], bag), string.Join('\n', bag.ToSortedList()));
    }
}
