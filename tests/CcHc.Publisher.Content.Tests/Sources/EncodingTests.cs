using System.Text;
using System.Text.Json;

namespace CcHc.Publisher.Content.Tests.Sources;

public sealed class EncodingTests
{
    private const string Task = "---\nstt: 1\nnhóm: I\nnhiệm vụ: Thủ tục hành chính\ncơ quan chủ trì: Văn phòng\nthời gian: Quý I/2026\nghi chú: |\n  Một\n  Hai\n---\n\nLời dân hiểu.\n\nĐoạn hai.\n";

    [Fact]
    public void A_byte_order_mark_changes_nothing() => AssertSameAsPlain([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Task)]);

    [Fact]
    public void Windows_line_ends_change_nothing() => AssertSameAsPlain(Encoding.UTF8.GetBytes(Task.Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public void Old_Macintosh_line_ends_change_nothing() => AssertSameAsPlain(Encoding.UTF8.GetBytes(Task.Replace('\n', '\r')));

    [Fact]
    public void A_byte_order_mark_with_windows_line_ends_changes_nothing() =>
        AssertSameAsPlain([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Task.Replace("\n", "\r\n", StringComparison.Ordinal))]);

    [Fact]
    public void Decomposed_text_is_read_as_composed_text() => AssertSameAsPlain(Encoding.UTF8.GetBytes(Decompose(Task)));

    [Fact]
    public void The_column_of_a_mistake_counts_composed_letters()
    {
        using var source = SourceTree.Small().Write(SourceTree.Task, Decompose(Task.Replace("Văn phòng", "Sở Nội vụ", StringComparison.Ordinal)));

        Assert.StartsWith($"{SourceTree.Task}(5,18): warning CCHC1304: «Sở Nội vụ» ", Loading.Of(source).Report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_document_may_be_decomposed_on_disk()
    {
        using var source = SourceTree.Small()
            .Write($"{SourceTree.Plan}/tai-lieu/{Decompose("Báo cáo tiến độ.pdf")}", "x")
            .AddFrontMatter(SourceTree.Task, "cập nhật:\n  - ngày: 2026-01-05\n    minh chứng:\n      - tệp: Báo cáo tiến độ.pdf\n");
        var loading = Loading.Of(source);

        Assert.Empty(loading.Report);
        Assert.Equal("Báo cáo tiến độ.pdf", loading.Task.Updates[0].Evidence[0].File);
        Assert.True(File.Exists(loading.Plan.Files[0].Source));
    }

    [Theory]
    [InlineData("---\nstt: 1\nnhiệm vụ: Việ\u0001c\n---\n", 0xE1, 3, 14)]
    [InlineData("---\nstt: 1\nnhiệm vụ: \u0001\n---\n", 0xFF, 3, 11)]
    [InlineData("\u0001", 0xC0, 1, 1)]
    [InlineData("---\nstt: \u00011\n---\n", 0x00, 2, 6)]
    public void A_file_that_is_not_utf8_is_reported_at_its_first_wrong_byte(string text, byte wrong, int line, int column)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        bytes[bytes.IndexOf((byte)1)] = wrong;
        using var source = SourceTree.Small().WriteBytes(SourceTree.Task, bytes);

        Assert.Equal(
            $"{SourceTree.Task}({line},{column}): error CCHC1001: Tệp không được lưu bằng bảng mã UTF-8 nên không đọc được chữ ở đây. Mở tệp, chọn Lưu thành (Save As), đặt Encoding là UTF-8 rồi lưu lại.",
            Loading.Of(source).Report);
    }

    [Fact]
    public void A_file_saved_as_Unicode_by_Notepad_is_not_utf8()
    {
        using var source = SourceTree.Small().WriteBytes(SourceTree.Task, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Task)]);

        Assert.StartsWith($"{SourceTree.Task}(1,1): error CCHC1001: ", Loading.Of(source).Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_larger_than_any_text_is_not_read()
    {
        using var source = SourceTree.Small().WriteBytes(SourceTree.Task, new byte[(8 * 1024 * 1024) + 1]);

        Assert.Equal(
            $"{SourceTree.Task}: error CCHC1006: Tệp lớn hơn 8 MB, quá mức của một tệp chữ, nên không được đọc. Kiểm tra xem có chép nhầm tệp ảnh hoặc tệp nén vào đây không.",
            Loading.Of(source).Report);
    }

    [Fact]
    public void Front_matter_longer_than_any_is_not_read()
    {
        using var source = SourceTree.Small().Write(SourceTree.Task, $"---\nstt: 1\nghi chú: {new string('a', 300 * 1024)}\n---\n");

        Assert.Equal(
            $"{SourceTree.Task}(2,1): error CCHC1006: Phần khai báo dài 300 nghìn ký tự, quá mức 256 nghìn. Kiểm tra xem có chép nhầm nội dung khác vào đây không; phần chữ của trang để sau dòng --- kết thúc.",
            Loading.Of(source).Report);
    }

    private static void AssertSameAsPlain(byte[] bytes)
    {
        using var plain = SourceTree.Small().Write(SourceTree.Task, Task);
        using var other = SourceTree.Small().WriteBytes(SourceTree.Task, bytes);
        var (expected, actual) = (Loading.Of(plain), Loading.Of(other));

        Assert.Empty(expected.Report);
        Assert.Empty(actual.Report);
        Assert.Equal(JsonSerializer.Serialize(expected.Site), JsonSerializer.Serialize(actual.Site));
        Assert.Equal("Một\nHai", actual.Task.Note);
    }

    /// <summary>Enough of form NFD for the letters used here.</summary>
    private static string Decompose(string text)
    {
        var pairs = new (string Composed, string Decomposed)[]
        {
            ("ủ", "u\u0309"), ("ụ", "u\u0323"), ("à", "a\u0300"), ("á", "a\u0301"), ("í", "i\u0301"), ("ệ", "e\u0323\u0302"), ("ế", "e\u0302\u0301"), ("ờ", "o\u031B\u0300"),
            ("ơ", "o\u031B"), ("ò", "o\u0300"), ("ó", "o\u0301"), ("ă", "a\u0306"), ("ì", "i\u0300"), ("ú", "u\u0301"), ("ộ", "o\u0323\u0302"), ("ể", "e\u0302\u0309"),
            ("ý", "y\u0301"), ("ậ", "a\u0323\u0302"), ("ở", "o\u031B\u0309"), ("â", "a\u0302"),
        };
        return pairs.Aggregate(text, (done, pair) => done.Replace(pair.Composed, pair.Decomposed, StringComparison.Ordinal));
    }
}
