namespace CcHc.Publisher.Content.Tests.Sources;

public sealed class SymbolicLinkTests
{
    private const string Documents = $"{SourceTree.Plan}/tai-lieu";

    [Theory]
    [InlineData("../../../../secret.txt")]
    [InlineData("{root}/secret.txt")]
    [InlineData("../../../../gone.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("link.txt")]
    public void A_link_to_a_file_outside_the_content_folder_is_refused(string target)
    {
        using var source = SourceTree.Small().Write("secret.txt", "bí mật");
        source.Link($"{Documents}/link.txt", target.Replace("{root}", source.Path, StringComparison.Ordinal));

        AssertRefused(source, $"{Documents}/link.txt");
    }

    [Theory]
    [InlineData("../../../../themes")]
    [InlineData("/etc")]
    [InlineData("../../../..")]
    [InlineData("../../..")]
    [InlineData("..")]
    [InlineData(".")]
    public void A_link_to_a_folder_outside_or_above_is_refused(string target)
    {
        using var source = SourceTree.Small().Write("themes/a.txt", "x").Link($"{Documents}/link", target);

        AssertRefused(source, $"{Documents}/link");
    }

    [Fact]
    public void A_task_that_is_a_link_to_the_outside_is_refused()
    {
        using var source = SourceTree.Small().Write("secret.md", "---\nstt: 2\nnhiệm vụ: bí mật\n---\n").Link($"{SourceTree.Plan}/nhiem-vu/02.md", "../../../../secret.md");

        AssertRefused(source, $"{SourceTree.Plan}/nhiem-vu/02.md");
        Assert.Single(Loading.Of(source).Plan.Tasks);
    }

    [Fact]
    public void A_unit_that_is_a_link_to_the_outside_is_refused()
    {
        using var source = SourceTree.Small().Write("other/index.md", "---\ntên: Khác\nloại: xã\n---\n").Link("content/xa-khac", "../other");

        AssertRefused(source, "content/xa-khac");
    }

    [Fact]
    public void A_chain_of_links_that_ends_outside_is_refused_at_each_link()
    {
        using var source = SourceTree.Small().Write("secret.txt", "bí mật").Write($"{Documents}/a.txt", "x")
            .Link($"{Documents}/b.txt", "c.txt").Link($"{Documents}/c.txt", "../../../../secret.txt");

        AssertRefused(source, $"{Documents}/b.txt", $"{Documents}/c.txt");
    }

    [Fact]
    public void Two_dots_behind_a_link_mean_the_folder_above_its_target()
    {
        using var outside = new TemporaryFolder();
        Directory.CreateDirectory(outside.Combine("deep"));
        File.WriteAllText(outside.Combine("bao-cao.txt"), "bí mật");
        using var source = SourceTree.Small().Write($"{Documents}/bao-cao.txt", "x")
            .Link($"{Documents}/out", outside.Combine("deep")).Link($"{Documents}/sly.txt", "out/../bao-cao.txt");

        AssertRefused(source, $"{Documents}/out", $"{Documents}/sly.txt");
    }

    [Fact]
    public void More_links_than_the_system_follows_are_refused()
    {
        using var source = SourceTree.Small().Write("secret.txt", "bí mật").CreateFolder(Documents);
        source.Link($"{Documents}/link-000.txt", "../../../../secret.txt");
        for (var at = 1; at <= 60; at++)
        {
            source.Link($"{Documents}/link-{at:D3}.txt", $"link-{at - 1:D3}.txt");
        }

        Assert.Equal(61, Loading.Of(source).Diagnostics.Count(d => d.Code == "CCHC1002"));
        Assert.Empty(Loading.Of(source).Plan.Files);
    }

    [Fact]
    public void Links_to_files_and_folders_inside_are_followed()
    {
        using var source = SourceTree.Small().Write($"{SourceTree.Unit}/ke-hoach-2025/index.md", "---\ntiêu đề: Cũ\nthời kỳ: 2025\n---\n")
            .Write($"{SourceTree.Unit}/ke-hoach-2025/tai-lieu/bao-cao.txt", "x")
            .Link($"{Documents}/cu", "../../ke-hoach-2025/tai-lieu").Link($"{Documents}/ban-sao.txt", "../../ke-hoach-2025/tai-lieu/bao-cao.txt");
        var loading = Loading.Of(source);

        Assert.Empty(loading.Report);
        Assert.Equal(["ban-sao.txt", "cu/bao-cao.txt"], loading.Site.Units[0].Plans[0].Files.Select(f => f.Path));
    }

    [Fact]
    public void Folders_that_link_to_each_other_are_read_once_and_then_refused()
    {
        using var source = SourceTree.Small().Write($"{Documents}/a/a.txt", "x").Write($"{Documents}/b/b.txt", "x")
            .Link($"{Documents}/a/to-b", "../b").Link($"{Documents}/b/to-a", "../a");

        AssertRefused(source, $"{Documents}/a/to-b/to-a", $"{Documents}/b/to-a/to-b");
        Assert.Equal(["a/a.txt", "a/to-b/b.txt", "b/b.txt", "b/to-a/a.txt"], Loading.Of(source).Plan.Files.Select(f => f.Path));
    }

    [Fact]
    public void A_few_links_cannot_make_many_folders()
    {
        using var source = SourceTree.Small();
        for (var at = 0; at < 25; at++)
        {
            source.Write($"{Documents}/d{at:D2}/a.txt", "x").Link($"{Documents}/d{at:D2}/p", $"../d{at + 1:D2}").Link($"{Documents}/d{at:D2}/q", $"../d{at + 1:D2}");
        }

        source.CreateFolder($"{Documents}/d25");

        Assert.True(Loading.Of(source).Plan.Files.Count < 100);
    }

    [Fact]
    public void The_content_folder_may_itself_be_a_link()
    {
        using var source = SourceTree.Small();
        Directory.Move(source.Combine("content"), source.Combine("elsewhere"));
        source.Link("content", "elsewhere").Link("elsewhere/phuong-thu/ke-hoach-2026/tai-lieu/a.txt", "../../../../site.config.yml");

        AssertRefused(source, $"{Documents}/a.txt");
        Assert.Single(Loading.Of(source).Plan.Tasks);
    }

    [Fact]
    public void Folders_in_folders_beyond_any_use_are_refused()
    {
        using var source = SourceTree.Small();
        var deep = string.Join('/', Enumerable.Repeat("a", 40));
        source.Write($"{Documents}/{deep}/a.txt", "x");
        var report = Loading.Of(source).Report;

        Assert.EndsWith(": error CCHC1003: Thư mục lồng nhau quá 32 cấp, nên không được đọc. Đưa tệp lên gần thư mục của kế hoạch hơn.", report, StringComparison.Ordinal);
    }

    private static void AssertRefused(SourceTree source, params string[] links) => Assert.Equal(
        string.Join('\n', links.Select(l => $"{l}: error CCHC1002: Liên kết tượng trưng này dẫn ra ngoài thư mục nội dung, dẫn vòng, hoặc tới nơi không có, nên không được đọc. Chép tệp hoặc thư mục thật vào thay cho liên kết.")),
        Loading.Of(source).Report);
}
