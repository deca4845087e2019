using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Importing;

/// <summary>The text of a paper.</summary>
/// <param name="Text">Composed, LF line ends, no byte order mark; form feeds where pages end.</param>
/// <param name="Blanks">How many control characters became blanks.</param>
public sealed record PaperText(string Text, int Blanks)
{
    private const string Cure = "Mở tệp ấy bằng phần mềm đã tạo ra nó, lưu thành văn bản thuần (.txt, bảng mã UTF-8) rồi nhập tệp mới.";

    private static readonly (byte[] Beginning, string Name)[] OtherKinds =
    [
        ([.. "PK"u8, 3, 4], "tệp Word, Excel hoặc tệp nén"), ([0xD0, 0xCF, 0x11, 0xE0], "tệp Word hoặc Excel đời cũ"), ([.. "%PDF"u8], "tệp PDF"),
        ([.. "{\\rtf"u8], "tệp RTF"), ([0xFF, 0xD8, 0xFF], "tệp ảnh"), ([0x89, .. "PNG"u8], "tệp ảnh"), ([.. "GIF8"u8], "tệp ảnh"),
    ];

    /// <summary>Reads a file, or reports why it cannot be read.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">Its name in messages.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    /// <exception cref="IOException">The disk fails.</exception>
    public static PaperText? Read(string path, string name, DiagnosticBag bag)
    {
        if (!SourceReader.CheckSize(name, new FileInfo(path).Length, bag))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(path);
        if (Array.Find(OtherKinds, k => bytes.AsSpan().StartsWith(k.Beginning)).Name is { } kind)
        {
            bag.Report(DiagnosticRules.UnusablePaper, new SourceLocation(name), $"Đây là {kind}, dù tên tệp ghi khác, nên không có chữ để nhập.", Cure);
            return null;
        }

        if (SourceReader.ReadPaper(name, bytes, bag) is not var (text, blanks))
        {
            return null;
        }

        if (!text.Any(char.IsLetterOrDigit))
        {
            bag.Report(DiagnosticRules.UnusablePaper, new SourceLocation(name), "Tệp trống: không có chữ nào để nhập.", "Kiểm tra lại tệp: mở bằng Notepad, nếu không thấy chữ thì lưu lại từ bản gốc rồi nhập.");
            return null;
        }

        return new PaperText(text, blanks);
    }
}
