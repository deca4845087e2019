using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Themes;

/// <summary>Themes that extend others, from the folder to the finished pages.</summary>
public sealed class InheritanceTests
{
    private const string BaseUrl = "https://example.org/";
    private const string Plain = "don-gian";
    private const string Style = "assets/site.css";

    [Fact]
    public void A_site_changes_one_partial_of_the_default_theme_without_copying_the_rest()
    {
        using var source = SourceTree.Small();
        var before = Build(source, "truoc");
        source.Write("themes/default/theme.yml", "extends: default\n")
            .Write("themes/default/partials/footer.html", "<footer class=\"site-footer\"><p>{{ site.title | cchc.escape }} – chân trang của phường</p></footer>\n");
        var after = Build(source, "sau");

        Assert.Equal(before.Files, after.Files);
        Assert.NotEmpty(FromTemplates(after));
        Assert.All(FromTemplates(after), path =>
        {
            var (old, changed) = (Parts(before, path), Parts(after, path));
            Assert.Equal(old.Around, changed.Around);
            Assert.NotEqual(old.Footer, changed.Footer);
            Assert.Equal("<p>Trang thử – chân trang của phường</p>", changed.Footer);
        });
        Assert.All(before.Files.Except(FromTemplates(before)).Where(f => f != "site-manifest.json"), path => Assert.Equal(before.Text(path), after.Text(path)));
    }

    [Fact]
    public void A_theme_under_a_name_of_its_own_takes_over_the_rest_as_well()
    {
        using var source = SourceTree.Small()
            .Write("site.config.yml", "title: Trang thử\ntheme: cua-phuong\n")
            .Write("themes/cua-phuong/theme.yml", "extends: don-gian\n")
            .Write("themes/cua-phuong/i18n/vi.yml", "layout:\n  back: \"Về trang trên:\"\n");
        var page = Build(source, "_site").Page("ke-hoach-2026/nhiem-vu/01/index.html");

        Assert.Equal("Về trang trên: Kế hoạch thử", page.QuerySelector(".crumbs a")!.TextContent);
        Assert.NotNull(page.QuerySelector(".back"));
    }

    [Fact]
    public void The_plain_theme_has_nothing_that_it_could_take_over()
    {
        var folder = RepositoryRoot.Combine("themes", Plain);
        var own = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).ToList();

        Assert.InRange(own.Count, 2, 9);
        Assert.All(own, path =>
        {
            var parent = RepositoryRoot.Combine("themes", "default", path);
            Assert.False(File.Exists(parent) && File.ReadAllText(parent) == File.ReadAllText(Path.Combine(folder, path)), path);
        });
    }

    [Fact]
    public void The_plain_theme_makes_every_page_and_file_of_the_default_theme_and_keeps_the_rules_of_pages()
    {
        using var source = SourceTree.Small();
        var before = Build(source, "truoc");
        source.Write("site.config.yml", $"title: Trang thử\ntheme: {Plain}\n");
        var after = Build(source, "sau");
        var check = Cchc.Run("check", "--pages", "--source", source.Path, "--base-url", BaseUrl, "--warnings-as-errors");

        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.Equal(before.Files, after.Files);
        Assert.Equal($"{before.Text(Style)}\n" + File.ReadAllText(RepositoryRoot.Combine("themes", Plain, "styles", "95-don-gian.css")), after.Text(Style));
        Assert.Equal("Trở lại: Kế hoạch thử", after.Page("ke-hoach-2026/nhiem-vu/01/index.html").QuerySelector(".crumbs a")!.TextContent);
    }

    [Fact]
    public void Options_of_the_plain_theme_are_its_own_and_those_of_the_default_theme()
    {
        using var source = SourceTree.Small().Write(
            "site.config.yml", $"title: Trang thử\ntheme: {Plain}\ntheme_options:\n  accent: \"#0b4a60\"\n  contact: Văn phòng phường\n");
        var site = Build(source, "_site");

        Assert.Equal("@media screen and (prefers-color-scheme: light) { :root { --brand: #0b4a60; } }\n", site.Text("assets/colors.css"));
        Assert.Contains("Văn phòng phường", site.Page("index.html").QuerySelector(".site-footer")!.TextContent, StringComparison.Ordinal);
    }

    private static BuiltSite Build(SourceTree source, string output)
    {
        var result = Cchc.Run("build", "--source", source.Path, "--output", source.Combine(output), "--base-url", BaseUrl, "--as-of", RealSites.AsOf).Succeeded();
        Assert.Equal("", result.Error);
        return new BuiltSite(source.Combine(output));
    }

    /// <summary>The small pages for frames are not made of templates.</summary>
    private static List<string> FromTemplates(BuiltSite site) =>
        [.. site.Pages.Where(p => !p.Contains("nhan/", StringComparison.Ordinal) || p.EndsWith("nhan/index.html", StringComparison.Ordinal))];

    private static (string Footer, string Around) Parts(BuiltSite site, string path)
    {
        var page = site.Page(path);
        var footer = page.QuerySelector(".site-footer")!;
        var text = footer.InnerHtml;
        footer.InnerHtml = "";
        return (text, page.DocumentElement.OuterHtml);
    }
}
