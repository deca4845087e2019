using System.Buffers;
using System.Text;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Sources;

/// <summary>Bytes to text: UTF-8 with or without a byte order mark, CRLF or LF, composed or not.</summary>
internal static class SourceReader
{
    /// <summary>A plan with all its text is under 200 kB; this leaves room and still bounds the work.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n')), '\u2028', '\u2029', '\uFFFE', '\uFFFF']);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a text file of this size is read; else a diagnostic.</summary>
    public static bool CheckSize(string file, long size, DiagnosticBag bag)
    {
        if (size <= MaxBytes)
        {
            return true;
        }

        bag.Report(
            DiagnosticRules.FileTooLarge, new SourceLocation(file), $"Tệp lớn hơn {MaxBytes / (1024 * 1024)} MB, quá mức của một tệp chữ, nên không được đọc.",
            "Kiểm tra xem có chép nhầm tệp ảnh hoặc tệp nén vào đây không.");
        return false;
    }

    /// <summary>The text, or null with a diagnostic where it cannot be read.</summary>
    public static SourceText? Read(string file, ReadOnlySpan<byte> bytes, DiagnosticBag bag) =>
        CheckUtf8(file, bytes, bag)
            ? new SourceText(file, WithoutControls(file, VietnameseText.Compose(NormalizeLines(Strict.GetString(WithoutMark(bytes)))), bag))
            : null;

    /// <summary>The text of a paper: as any other, but the signs that end a page or a line there stay, and other control characters become blanks.</summary>
    /// <returns>The text and how many characters became blanks; null with a diagnostic where it cannot be read.</returns>
    public static (string Text, int Blanks)? ReadPaper(string file, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        if (FromUtf16(bytes) is not { } read)
        {
            if (!CheckUtf8(file, bytes, bag))
            {
                return null;
            }

            read = Strict.GetString(WithoutMark(bytes));
        }

        if (LegacyLetters.Are(read))
        {
            bag.Report(
                DiagnosticRules.InvalidUtf8, new SourceLocation(file, LegacyLetters.FirstLine(NormalizeLines(read)), 1),
                "Chữ trong tệp được gõ bằng phông TCVN3 (.VnTime) hoặc VNI chứ không phải Unicode, nên không đọc được.",
                "Chuyển mã sang Unicode (UniKey: chép toàn bộ chữ, bấm Ctrl+Shift+F9), dán lại, lưu bằng UTF-8 rồi nhập lại.");
            return null;
        }

        var blanks = 0;
        var text = VietnameseText.Compose(NormalizeLines(read)).Replace('\v', '\u2028').ToCharArray();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('\f' or '\u2028' or '\u2029') && Controls.Contains(text[at]))
            {
                text[at] = ' ';
                blanks++;
            }
        }

        return (new string(text), blanks);
    }

    /// <summary>The text of a file in UTF-16 that says so at its beginning: "Unicode Text" of Excel, "Unicode" of Notepad; null for others, and where it is broken.</summary>
    private static string? FromUtf16(ReadOnlySpan<byte> bytes)
    {
        Encoding? encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
            _ => null,
        };
        try
        {
            return encoding?.GetString(bytes[2..]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Whether bytes are UTF-8; else a diagnostic.</summary>
    public static bool CheckUtf8(string file, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        bytes = WithoutMark(bytes);
        var invalid = FirstInvalidByte(bytes);
        if (invalid < 0)
        {
            return true;
        }

        var before = bytes[..invalid];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        bag.Report(
            DiagnosticRules.InvalidUtf8,
            new SourceLocation(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1),
            "Tệp không được lưu bằng bảng mã UTF-8 nên không đọc được chữ ở đây.",
            "Mở tệp, chọn Lưu thành (Save As), đặt Encoding là UTF-8 rồi lưu lại.");
        return false;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    /// <summary>
    /// Control characters come from Word or from files that are no text; no page, feed or data file may hold them. U+2028 and U+2029 are
    /// line ends to YAML and to nobody else, so that lines would be counted differently.
    /// </summary>
    private static string WithoutControls(string file, string text, DiagnosticBag bag)
    {
        var first = text.AsSpan().IndexOfAny(Controls);
        if (first < 0)
        {
            return text;
        }

        var line = text.AsSpan(0, first).Count('\n') + 1;
        var column = first - text.AsSpan(0, first).LastIndexOf('\n');
        bag.Report(
            DiagnosticRules.ControlCharacter, new SourceLocation(file, line, column),
            $"Ở đây có ký tự điều khiển không nhìn thấy (U+{(int)text[first]:X4}); cả tệp có {Count(text)} ký tự như vậy.",
            "Xóa ký tự ấy rồi gõ lại đoạn chữ; nó thường do chép từ Word hoặc từ tệp PDF.");
        return string.Create(text.Length, text, (replaced, original) =>
        {
            original.CopyTo(replaced);
            replaced.ReplaceAny(Controls, ' ');
        });
    }

    private static int Count(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += Controls.Contains(c) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The first byte that is no UTF-8, or a zero, of which UTF-16 is full; -1 where there is none.</summary>
    private static int FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        var zero = bytes.IndexOf((byte)0);
        var broken = FirstBrokenByte(zero < 0 ? bytes : bytes[..zero]);
        return broken < 0 ? zero : broken;
    }

    private static int FirstBrokenByte(ReadOnlySpan<byte> bytes)
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

            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done)
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
