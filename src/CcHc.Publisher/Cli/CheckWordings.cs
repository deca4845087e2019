namespace CcHc.Publisher.Cli;

/// <summary>The words of <c>cchc check</c> in Vietnamese and English.</summary>
internal static class CheckWordings
{
    public static CheckWording Vietnamese { get; } = new()
    {
        About = "Kiểm tra nội dung như khi dựng trang, không ghi gì cả.",
        PagesOption = "Kiểm tra cả từng trang thành phẩm: người khiếm thị đọc được, bàn phím dùng được, liên kết không hỏng",
        FormatOption = "Dạng kết quả: text (mặc định) hoặc json",
        BadFormat = text => $"--format: không có dạng «{text}». Viết text hoặc json.",
        Checking = files => $"Đang kiểm tra… {files} tệp",
        Fine = "Nội dung không có lỗi.",
        PagesFine = pages => $"Nội dung và {pages} trang không có lỗi.",
    };

    public static CheckWording English { get; } = new()
    {
        About = "Checks the content as a build does, and writes nothing.",
        PagesOption = "Check every finished page too: readable by screen readers, usable by keyboard, no broken link",
        FormatOption = "Form of the result: text (default) or json",
        BadFormat = text => $"--format: there is no form '{text}'. Write text or json.",
        Checking = files => $"Checking… {files} files",
        Fine = "No error in the content.",
        PagesFine = pages => $"No error in the content and on {pages} pages.",
    };
}
