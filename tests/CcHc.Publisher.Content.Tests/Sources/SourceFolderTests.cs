namespace CcHc.Publisher.Content.Tests.Sources;

public sealed class SourceFolderTests
{
    [Fact]
    public void A_source_without_content_is_reported()
    {
        using var source = SourceTree.Empty().Write("site.config.yml", "title: Trang thử\n");

        Assert.Equal(
            "content: error CCHC1004: Thư mục nguồn không có thư mục content. Kiểm tra lại --source: đó phải là thư mục chứa site.config.yml và content.",
            Loading.Of(source).Report);
    }

    [Fact]
    public void A_source_without_a_configuration_is_reported()
    {
        using var source = SourceTree.Small().Delete("site.config.yml");

        Assert.Equal(
            "site.config.yml: error CCHC1004: Không thấy tệp site.config.yml trong thư mục nguồn. Tạo tệp ấy, ít nhất có một dòng  title: Tên trang.",
            Loading.Of(source).Report);
    }

    [Theory]
    [InlineData(SourceTree.Unit)]
    [InlineData(SourceTree.Plan)]
    public void A_folder_without_its_index_is_reported(string folder)
    {
        using var source = SourceTree.Small().Delete($"{folder}/index.md");

        Assert.Equal(
            $"{folder}: error CCHC1004: Thư mục này thiếu tệp index.md. Tạo tệp {folder}/index.md theo mẫu, hoặc xóa thư mục nếu không dùng.",
            Loading.Of(source).Report);
    }

    [Fact]
    public void What_programs_leave_behind_is_not_seen()
    {
        using var source = SourceTree.Small();
        foreach (var name in (string[])[".DS_Store", "~$ke-hoach.docx", "index.md~", "Thumbs.db", "desktop.ini", ".git/a.md"])
        {
            source.Write($"content/{name}", "x").Write($"{SourceTree.Plan}/nhiem-vu/{name}", "x").Write($"{SourceTree.Plan}/tai-lieu/{name}", "x");
        }

        var loading = Loading.Of(source);

        Assert.Empty(loading.Report);
        Assert.Empty(loading.Plan.Files);
    }

    [Fact]
    public void The_small_ward_of_the_tests_has_no_mistake()
    {
        using var source = SourceTree.Small();

        Assert.Empty(Loading.Of(source).Report);
    }
}
