using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Sites;

public sealed class OutputTests
{
    [Fact]
    public void A_folder_that_is_not_empty_and_not_ours_is_refused_and_left_alone()
    {
        using var source = SourceTree.Small().Write("out/anh.txt", "của tôi");
        var result = Cchc.Run("build", "--source", source.Path, "--output", source.Combine("out"));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("không trống", result.Error, StringComparison.Ordinal);
        Assert.Equal(["anh.txt"], Directory.GetFileSystemEntries(source.Combine("out")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("not json")]
    [InlineData("{\"generator\": \"somebody else\"}")]
    public void A_manifest_of_somebody_else_does_not_make_a_folder_ours(string manifest)
    {
        using var source = SourceTree.Small().Write("out/site-manifest.json", manifest);
        Assert.Equal(2, Cchc.Run("build", "--source", source.Path, "--output", source.Combine("out")).ExitCode);
        Assert.Equal(manifest, File.ReadAllText(source.Combine("out/site-manifest.json")));
    }

    [Fact]
    public void The_source_folder_itself_is_refused()
    {
        using var source = SourceTree.Small();
        Assert.Equal(2, Cchc.Run("build", "--source", source.Path, "--output", source.Path).ExitCode);
        Assert.True(File.Exists(source.Combine(SourceTree.Task)));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/phuong-thu/_site")]
    [InlineData("themes/x")]
    public void A_folder_of_the_content_or_the_themes_is_refused(string output)
    {
        using var source = SourceTree.Small();
        var result = Cchc.Run("build", "--source", source.Path, "--output", source.Combine(output));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("thư mục nguồn", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/index.html")]
    [InlineData("ke-hoach-2026")]
    [InlineData("/404.html")]
    [InlineData("/du-lieu/index.html")]
    public void A_former_address_that_has_another_use_is_reported_with_its_place(string former)
    {
        using var source = SourceTree.Small().AddFrontMatter(SourceTree.Task, $"địa chỉ cũ: [{former}]");
        var result = Cchc.Run("build", "--source", source.Path, "--base-url", "https://example.org/");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("nhiem-vu/01.md(2,6): error CCHC3002:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_address_leads_to_the_page()
    {
        using var source = SourceTree.Small().AddFrontMatter(SourceTree.Task, "địa chỉ cũ: [/tin/viec-cu.html, cu/01]");
        Cchc.Run("build", "--source", source.Path).Succeeded();
        var site = new BuiltSite(source.Combine("_site"));
        Assert.Equal("../ke-hoach-2026/nhiem-vu/01/", site.Page("tin/viec-cu.html").QuerySelector("main a")!.GetAttribute("href"));
        Assert.Contains("url=../../ke-hoach-2026/nhiem-vu/01/", site.Page("cu/01/index.html").QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pages_of_one_address_are_reported_and_none_is_lost_silently()
    {
        using var source = SourceTree.Small()
            .Write("content/ke-hoach-2026/index.md", "---\ntên: Phường Mẫu\nloại: phường\ndữ liệu minh họa: true\n---\n");
        var result = Cchc.Run("build", "--source", source.Path);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error CCHC3002: Hai trang hoặc tệp cùng nằm ở /ke-hoach-2026/index.html.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        using var source = SourceTree.Small().CreateFolder("out");
        Cchc.Run("build", "--source", source.Path, "--output", source.Combine("out")).Succeeded();
        Assert.Empty(new BuiltSite(source.Combine("out")).DifferencesFromManifest());
    }

    [Fact]
    public void A_build_that_fails_leaves_the_old_site_byte_for_byte()
    {
        using var source = SourceTree.Small();
        Cchc.Run("build", "--source", source.Path).Succeeded();
        var before = Snapshot(source.Combine("_site"));

        source.AddFrontMatter(SourceTree.Task, "cập nhật:\n  - ngày: 31/2/2026");
        Assert.Equal(1, Cchc.Run("build", "--source", source.Path).ExitCode);
        Assert.Equal(before, Snapshot(source.Combine("_site")));
        Assert.Equal(["_site", "content", "site.config.yml"], Directory.GetFileSystemEntries(source.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_second_build_replaces_the_first_and_leaves_nothing_of_it()
    {
        using var source = SourceTree.Small().Write($"{SourceTree.Plan}/nhiem-vu/02.md", "---\nstt: 2\nnhóm: I\nnhiệm vụ: Việc thứ hai\n---\n");
        Cchc.Run("build", "--source", source.Path).Succeeded();
        Assert.True(File.Exists(source.Combine("_site/ke-hoach-2026/nhiem-vu/02/index.html")));

        source.Delete($"{SourceTree.Plan}/nhiem-vu/02.md");
        Cchc.Run("build", "--source", source.Path).Succeeded();
        Assert.False(Directory.Exists(source.Combine("_site/ke-hoach-2026/nhiem-vu/02")));
        Assert.Empty(new BuiltSite(source.Combine("_site")).DifferencesFromManifest());
        Assert.Equal(["_site", "content", "site.config.yml"], Directory.GetFileSystemEntries(source.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_to_a_folder_stays_a_link_and_the_folder_takes_the_site()
    {
        using var source = SourceTree.Small().CreateFolder("www").Link("_site", "www");
        Cchc.Run("build", "--source", source.Path).Succeeded();
        Cchc.Run("build", "--source", source.Path).Succeeded();
        Assert.Equal("www", new DirectoryInfo(source.Combine("_site")).LinkTarget);
        Assert.Empty(new BuiltSite(source.Combine("www")).DifferencesFromManifest());
    }

    private static string Snapshot(string folder) => string.Join('\n', new BuiltSite(folder).Files.Select(f => $"{f} {Convert.ToHexString(File.ReadAllBytes(Path.Combine(folder, f)))}"));
}
