using System.Text;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Sources;

/// <summary>Bytes to text: UTF-8 with or without a byte order mark, CRLF or LF, composed or not.</summary>
internal static class SourceReader
{
    /// <summary>A plan with all its text is under 200 kB; this leaves room and still bounds the work.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null with a diagnostic where it cannot be read.</summary>
    public static SourceText? Read(string file, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        if (bytes.Length > MaxBytes)
        {
            bag.Report(
                DiagnosticRules.FileTooLarge, new SourceLocation(file),
                $"Tệp dài {bytes.Length / (1024 * 1024)} MB, quá mức {MaxBytes / (1024 * 1024)} MB của một tệp chữ.",
                "Kiểm tra xem có chép nhầm tệp ảnh hoặc tệp nén vào đây không.");
            return null;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        var invalid = FirstInvalidByte(bytes);
        if (invalid >= 0)
        {
            var before = bytes[..invalid];
            var lineStart = before.LastIndexOf((byte)'\n') + 1;
            bag.Report(
                DiagnosticRules.InvalidUtf8,
                new SourceLocation(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1),
                "Tệp không được lưu bằng bảng mã UTF-8 nên không đọc được chữ ở đây.",
                "Mở tệp, chọn Lưu thành (Save As), đặt Encoding là UTF-8 rồi lưu lại.");
            return null;
        }

        return new SourceText(file, VietnameseText.Compose(NormalizeLines(Strict.GetString(bytes))));
    }

    private static int FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            if (bytes[at] < 0x80)
            {
                var ascii = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
                if (ascii < 0)
                {
                    return -1;
                }

                at += ascii;
            }

            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    private static string NormalizeLines(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
