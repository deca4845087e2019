using System.Text.Json;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Quality;

/// <summary><c>cchc check</c>, over the real site and over a small one with mistakes.</summary>
public sealed class CheckTests
{
    private const string BaseUrl = "https://example.org/cchc/";

    private const string UnknownKey = "sản fẩm: Kế hoạch";

    [Theory]
    [InlineData("at the root of a host", "--base-url", "https://example.org/")]
    [InlineData("below a folder of a host", "--base-url", BaseUrl)]
    [InlineData("opened from a folder", "--local")]
    [InlineData("one ward alone", "--base-url", BaseUrl, "--unit", "phuong-an-tuong")]
    [InlineData("the sample ward alone", "--base-url", BaseUrl, "--unit", "phuong-mau")]
    public void Every_page_of_the_real_site_keeps_the_rules(string where, params string[] options)
    {
        var result = Cchc.Run(["check", "--pages", "--as-of", RealSites.AsOf, "--format", "json", .. options]).Succeeded();
        using var json = JsonDocument.Parse(result.Output);
        Assert.True(json.RootElement.GetProperty("pages").GetInt32() > 30, where);
        Assert.DoesNotContain(json.RootElement.GetProperty("diagnostics").EnumerateArray(), d => d.GetProperty("code").GetString()!.StartsWith("CCHC40", StringComparison.Ordinal));
    }

    [Fact]
    public void A_check_finds_what_a_build_finds_and_writes_nothing()
    {
        using var source = SourceTree.Small().AddFrontMatter(SourceTree.Task, UnknownKey).AddFrontMatter(SourceTree.Plan + "/index.md", "địa chỉ cũ: /du-lieu/");
        var before = Directory.GetFileSystemEntries(source.Path);
        var check = Cchc.Run("check", "--source", source.Path, "--base-url", BaseUrl);
        var build = Cchc.Run("build", "--source", source.Path, "--base-url", BaseUrl);
        Assert.Equal((1, 1), (check.ExitCode, build.ExitCode));
        Assert.Equal("", check.Output);
        Assert.Contains("CCHC3002", check.Error, StringComparison.Ordinal);
        Assert.StartsWith(check.Error, build.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(source.Path));
    }

    [Fact]
    public void A_mistake_of_a_page_is_found_with_its_file_by_a_check_of_pages_and_by_nothing_else()
    {
        using var source = SourceTree.Small().Write("content/trang/a.md", "---\ntiêu đề: A\n---\nXem [tại đây](../phuong-thu/ke-hoach-2026/index.md).\n");
        Assert.DoesNotContain("CCHC40", Cchc.Run("build", "--source", source.Path, "--base-url", BaseUrl).Succeeded().Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CCHC40", Cchc.Run("check", "--source", source.Path, "--base-url", BaseUrl).Succeeded().Error, StringComparison.Ordinal);

        var pages = Cchc.Run("check", "--pages", "--source", source.Path, "--base-url", BaseUrl).Succeeded();
        Assert.Matches(@"(?m)^trang/a/index\.html\(\d+,\d+\): warning CCHC4012: ", pages.Error);
        Assert.Matches(@"^Nội dung và \d+ trang không có lỗi\.\n$", pages.Output);
        Assert.Equal(1, Cchc.Run("check", "--pages", "--source", source.Path, "--base-url", BaseUrl, "--warnings-as-errors").ExitCode);
    }

    [Fact]
    public void The_severity_of_a_rule_of_pages_is_the_site_s_to_choose()
    {
        using var source = SourceTree.Small()
            .Write("site.config.yml", "title: Trang thử\ndiagnostics:\n  CCHC4012: error\n")
            .Write("content/trang/a.md", "---\ntiêu đề: A\n---\nXem [tại đây](../phuong-thu/ke-hoach-2026/index.md).\n");
        Assert.Equal(1, Cchc.Run("check", "--pages", "--source", source.Path, "--base-url", BaseUrl).ExitCode);
    }

    [Fact]
    public async Task What_is_found_is_given_to_machines_as_json()
    {
        using var source = SourceTree.Small().AddFrontMatter(SourceTree.Task, UnknownKey);
        var result = Cchc.Run("check", "--source", source.Path, "--base-url", BaseUrl, "--format", "json").Succeeded();
        Assert.Equal("", result.Error);
        await Verify(result.Output, "json");
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Its_help_is_written_in_the_language_that_is_asked_for(string language) =>
        await Verify(Cchc.Run("check", "--help", "--lang", language).Succeeded().Output).UseParameters(language);
}
