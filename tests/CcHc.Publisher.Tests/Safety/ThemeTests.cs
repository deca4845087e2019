using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Safety;

public sealed class ThemeTests
{
    [Fact]
    public void A_theme_that_prints_text_without_escaping_fails_the_build_with_file_and_line()
    {
        using var source = WithTheme("pages/task.html", text => text + "\n{{ task.content }}\n");
        var lines = File.ReadAllLines(source.Combine("themes/default/pages/task.html")).Length;
        var result = Cchc.Run("build", "--source", source.Path);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"themes/default/pages/task.html({lines},4): error CCHC2002:", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(source.Combine("_site")));
    }

    [Fact]
    public void A_misspelt_name_in_a_theme_fails_the_build_and_names_the_nearest()
    {
        using var source = WithTheme("pages/task.html", _ => "<h1>{{ task.contnet | cchc.escape }}</h1>\n");
        var result = Cchc.Run("build", "--source", source.Path);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("themes/default/pages/task.html(1,", result.Error, StringComparison.Ordinal);
        Assert.Contains("content", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_that_is_not_there_fails_the_build_and_says_so()
    {
        using var source = SourceTree.Small().Write("site.config.yml", "title: Trang\ntheme: khong-co\n");
        var result = Cchc.Run("build", "--source", source.Path);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("CCHC2003", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_is_built_in_English_words_too()
    {
        using var source = SourceTree.Small().Write("site.config.yml", "title: Site\nlanguage: en\n");
        Cchc.Run("build", "--source", source.Path).Succeeded();
        Assert.Equal("en", new BuiltSite(source.Combine("_site")).Page("index.html").DocumentElement.GetAttribute("lang"));
    }

    private static SourceTree WithTheme(string template, Func<string, string> change)
    {
        var source = SourceTree.Small();
        var theme = RepositoryRoot.Combine("themes", "default");
        foreach (var file in Directory.EnumerateFiles(theme, "*", SearchOption.AllDirectories))
        {
            source.WriteBytes($"themes/default/{Path.GetRelativePath(theme, file).Replace('\\', '/')}", File.ReadAllBytes(file));
        }

        return source.Write($"themes/default/{template}", change(File.ReadAllText(Path.Combine(theme, template))));
    }
}
