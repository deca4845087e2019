using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Help_is_written_in_the_language_that_is_asked_for(string language)
    {
        var all = Cchc.Run("--help", "--lang", language).Succeeded();
        var build = Cchc.Run("build", "--help", $"--lang={language}").Succeeded();
        await Verify($"{all.Output}\n\n{build.Output}").UseParameters(language);
    }

    [Theory]
    [InlineData("no command")]
    [InlineData("unknown command", "biuld")]
    [InlineData("unknown option", "build", "--sorce", "x")]
    [InlineData("option without a value", "build", "--as-of")]
    [InlineData("option twice", "build", "--unit", "a", "--unit", "b")]
    [InlineData("date that does not exist", "build", "--as-of", "2026-02-30")]
    [InlineData("address without a scheme", "build", "--base-url", "example.org")]
    [InlineData("address with a script", "build", "--base-url", "javascript:alert(1)")]
    [InlineData("folder that is not there", "build", "--source", "khong-co")]
    [InlineData("unknown form of a check", "check", "--format", "xml")]
    [InlineData("unknown language", "build", "--lang", "fr")]
    public async Task A_wrong_call_ends_with_2_and_says_what_to_write(string what, params string[] arguments)
    {
        var result = Cchc.Run(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        await Verify(result.Error).UseParameters(what);
    }

    [Fact]
    public void The_version_is_one_line()
    {
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", Cchc.Run("--version").Succeeded().Output);
    }

    [Fact]
    public void A_mistake_in_the_content_ends_with_1_and_names_file_line_and_column()
    {
        using var source = SourceTree.Small().Write(SourceTree.Task, "---\nstt: 1\nnhóm: IX\nnhiệm vụ: Việc thử\n---\n");
        var result = Cchc.Run("build", "--source", source.Path);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("content/phuong-thu/ke-hoach-2026/nhiem-vu/01.md(3,7): error CCHC1303:", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(source.Combine("_site")));
    }

    [Fact]
    public void A_warning_ends_with_0_and_with_1_where_warnings_are_errors()
    {
        using var source = SourceTree.Small().AddFrontMatter(SourceTree.Task, "sản fẩm: Kế hoạch");
        var result = Cchc.Run("build", "--source", source.Path, "--base-url", "https://example.org/").Succeeded();
        Assert.Contains("warning CCHC1201", result.Error, StringComparison.Ordinal);
        Assert.Contains("«sản phẩm»", result.Error, StringComparison.Ordinal);

        Assert.Equal(1, Cchc.Run("build", "--source", source.Path, "--base-url", "https://example.org/", "--warnings-as-errors").ExitCode);
    }

    [Fact]
    public void An_unknown_unit_ends_with_1_and_names_the_nearest()
    {
        using var source = SourceTree.Small();
        var result = Cchc.Run("build", "--source", source.Path, "--unit", "phuong-thi");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("«phuong-thu»", result.Error, StringComparison.Ordinal);
    }
}
