using CcHc.Publisher.Content.Themes;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Themes;

namespace CcHc.Publisher.Content.Tests.Themes;

public sealed class ThemeInheritanceTests
{
    [Fact]
    public void A_theme_replaces_single_parts_of_the_one_it_extends()
    {
        using var source = Family()
            .Write("themes/con/partials/b.html", "b con").Write("themes/con/assets/a.css", "con").Write("themes/con/i18n/vi.yml", "home:\n  title: Đầu trang\n");
        var (theme, report) = Load(source);

        Assert.Empty(report);
        Assert.Equal(
            [("pages/home.html", "themes/goc/pages/home.html", "{{ include 'partials/b.html' }}"), ("partials/b.html", "themes/con/partials/b.html", "b con")],
            theme!.Templates.Select(t => (t.Path, t.File, t.Text)));
        Assert.Equal(["home.title=Đầu trang", "site=Trang"], theme.Words.Select(w => $"{w.Key}={w.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(["a.css=con", "b.css=gốc"], theme.Assets.Select(a => $"{a.Path}={File.ReadAllText(a.Source)}"));
        Assert.Equal("con", theme.Name);
    }

    [Fact]
    public void A_theme_replaces_and_adds_parts_of_the_style_sheet()
    {
        using var source = Family()
            .Write("themes/goc/styles/10-a.css", "gốc a").Write("themes/goc/styles/20-b.css", "gốc b").Write("themes/goc/styles/notes.txt", "không phải CSS")
            .Write("themes/con/styles/10-a.css", "con a").Write("themes/con/styles/15-c.css", "con c");
        var (theme, report) = Load(source);

        Assert.Empty(report);
        Assert.Equal([new ThemeSheet("10-a.css", "con a"), new ThemeSheet("15-c.css", "con c"), new ThemeSheet("20-b.css", "gốc b")], theme!.Sheets);
    }

    [Fact]
    public void A_theme_may_have_nothing_of_its_own()
    {
        using var source = Family();
        var (theme, report) = Load(source);

        Assert.Empty(report);
        Assert.Equal(2, theme!.Templates.Count);
        Assert.Equal("Trang", theme.Words["site"]);
    }

    [Fact]
    public void A_chain_of_themes_is_followed_to_its_end()
    {
        using var source = Family().Write("themes/chau/theme.yml", "extends: con\n").Write("themes/con/partials/b.html", "b con").Write("themes/chau/assets/a.css", "cháu");
        var (theme, report) = Load(source, "chau");

        Assert.Empty(report);
        Assert.Equal(["themes/goc/pages/home.html", "themes/con/partials/b.html"], theme!.Templates.Select(t => t.File));
        Assert.Equal("cháu", File.ReadAllText(theme.Assets[0].Source));
    }

    [Fact]
    public void A_site_may_extend_the_theme_of_the_program_under_the_same_name()
    {
        using var own = SourceTree.Empty().Write("themes/goc/theme.yml", "extends: goc\n").Write("themes/goc/partials/b.html", "của trang");
        using var program = Family();
        var bag = new DiagnosticBag();
        var theme = ThemeLoader.Load("goc", "vi", [own.Path, program.Path], bag);

        Assert.Empty(bag.ToSortedList());
        Assert.Equal(["{{ include 'partials/b.html' }}", "của trang"], theme!.Templates.Select(t => t.Text));
    }

    [Fact]
    public void A_theme_of_the_program_is_extended_from_a_folder_without_it()
    {
        using var own = SourceTree.Empty().Write("themes/rieng/theme.yml", "extends: goc\n");
        using var program = Family();

        Assert.Equal(2, ThemeLoader.Load("rieng", "vi", [own.Path, program.Path], new DiagnosticBag())!.Templates.Count);
    }

    [Fact]
    public void A_parent_that_is_not_there_is_reported_where_it_is_named()
    {
        using var source = Family().Write("themes/con/theme.yml", "# giao diện của phường\nextends: gocc\n");

        Assert.Equal("themes/con/theme.yml(2,10): error CCHC2005: Không thấy giao diện gốc «gocc». Có phải «goc» không?", Load(source).Report);
        source.Write("themes/con/theme.yml", "extends: ../../etc\n");
        Assert.Equal("themes/con/theme.yml(1,10): error CCHC2005: Không thấy giao diện gốc «../../etc». Viết tên một giao diện có thật: goc.", Load(source).Report);
    }

    [Theory]
    [InlineData("con", "con → con")]
    [InlineData("chau", "con → chau → con")]
    public void Themes_that_extend_each_other_in_a_ring_are_reported(string parent, string ring)
    {
        using var source = Family().Write("themes/con/theme.yml", $"extends: {parent}\n").Write("themes/chau/theme.yml", "extends: con\n");
        var (theme, report) = Load(source);

        Assert.Null(theme);
        Assert.Equal(
            parent == "con"
                ? "themes/con/theme.yml(1,10): error CCHC2005: Không thấy giao diện gốc «con». Viết tên một giao diện có thật: chau, goc."
                : $"themes/chau/theme.yml(1,10): error CCHC2005: Các giao diện lấy nhau làm gốc thành vòng: {ring}. Bỏ dòng «extends» ở một giao diện trong vòng ấy.",
            report);
    }

    [Fact]
    public void An_unknown_key_of_a_theme_is_reported()
    {
        using var source = Family().Write("themes/con/theme.yml", "extend: goc\nextends: goc\n");

        Assert.Equal("themes/con/theme.yml(1,1): warning CCHC1201: Không có khóa «extend» trong mục giao diện, nên dòng này bị bỏ qua. Có phải «extends» không?", Load(source).Report);
    }

    [Fact]
    public void A_place_that_the_word_of_the_parent_does_not_have_is_reported()
    {
        using var source = Family().Write("themes/goc/i18n/vi.yml", "site: Trang {title}\nhome:\n  title: Trang chủ\n").Write("themes/con/i18n/vi.yml", "site: Trang {titel}\nhome:\n  title: Trang {a}\n");

        Assert.Equal(
            "themes/con/i18n/vi.yml(1,7): warning CCHC2006: Lời «site» có chỗ {titel}, nhưng lời của giao diện gốc không có, nên chỗ ấy không được điền. Các chỗ dùng được: {title}.\n"
            + "themes/con/i18n/vi.yml(3,10): warning CCHC2006: Lời «home.title» có chỗ {a}, nhưng lời của giao diện gốc không có, nên chỗ ấy không được điền. Bỏ chỗ trong ngoặc nhọn.",
            Load(source).Report);
    }

    [Fact]
    public void A_part_that_replaces_nothing_and_that_nothing_uses_is_reported()
    {
        using var source = Family().Write("themes/con/partials/c.html", "").Write("themes/con/pages/hom.html", "").Write("themes/con/i18n/vi.yml", "home:\n  titel: Đầu trang\n");

        Assert.Equal(
            "themes/con/i18n/vi.yml(2,10): warning CCHC2007: Lời «home.titel» không thay lời nào của giao diện gốc, và không mẫu nào dùng. Có phải «home.title» không?\n"
            + "themes/con/pages/hom.html: warning CCHC2007: Mẫu này không thay mẫu nào của giao diện gốc, và không mẫu nào gọi đến. Có phải «pages/home.html» không?\n"
            + "themes/con/partials/c.html: warning CCHC2007: Mẫu này không thay mẫu nào của giao diện gốc, và không mẫu nào gọi đến. Có phải «partials/b.html» không?",
            Load(source).Report);
    }

    [Fact]
    public void New_parts_that_its_own_templates_use_are_no_mistake()
    {
        using var source = Family()
            .Write("themes/con/partials/b.html", "{{ include 'partials/moi.html' }}{{ t.moi.loi | cchc.escape }}{{ t.loai[x] | cchc.escape }}")
            .Write("themes/con/partials/moi.html", "").Write("themes/con/i18n/vi.yml", "moi:\n  loi: Lời mới\nloai:\n  a: Một\n");

        Assert.Empty(Load(source).Report);
    }

    [Fact]
    public void A_language_that_only_the_parent_has_is_enough()
    {
        using var source = Family().Write("themes/goc/i18n/en.yml", "site: Site\n").Write("themes/con/i18n/vi.yml", "site: Trang con\n");
        var bag = new DiagnosticBag();

        Assert.Equal("Site", ThemeLoader.Load("con", "en", [source.Path], bag)!.Words["site"]);
        Assert.Equal("Site", ThemeLoader.Load("con", "vi", [source.Path], bag)!.EnglishWords["site"]);
        Assert.Empty(bag.ToSortedList());
    }

    private static SourceTree Family() => SourceTree.Empty()
        .Write("themes/goc/pages/home.html", "{{ include 'partials/b.html' }}").Write("themes/goc/partials/b.html", "b gốc")
        .Write("themes/goc/assets/a.css", "gốc").Write("themes/goc/assets/b.css", "gốc")
        .Write("themes/goc/i18n/vi.yml", "site: Trang\nhome:\n  title: Trang chủ\n")
        .Write("themes/con/theme.yml", "extends: goc\n");

    private static (Theme? Theme, string Report) Load(SourceTree source, string name = "con")
    {
        var bag = new DiagnosticBag();
        return (ThemeLoader.Load(name, "vi", [source.Path], bag), string.Join('\n', bag.ToSortedList()));
    }
}
