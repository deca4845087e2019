using CcHc.Publisher.Content.Importing;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Tests.Importing;

/// <summary>Files that are given to be imported and hold no text.</summary>
public sealed class PaperTextTests
{
    [Fact]
    public void A_file_of_another_kind_is_refused_by_what_stands_in_it()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.Combine("ke-hoach.txt"), [.. "%PDF-1.7"u8]);
        var bag = new DiagnosticBag();

        Assert.Null(PaperText.Read(folder.Combine("ke-hoach.txt"), "ke-hoach.txt", bag));
        Assert.Equal(
            "ke-hoach.txt: error CCHC1310: Đây là tệp PDF, dù tên tệp ghi khác, nên không có chữ để nhập. Mở tệp ấy bằng phần mềm đã tạo ra nó, lưu thành văn bản thuần (.txt, bảng mã UTF-8) rồi nhập tệp mới.",
            string.Join('\n', bag.ToSortedList()));
    }
}
