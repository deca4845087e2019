using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Documents;

namespace CcHc.Publisher.Content.FrontMatter;

/// <summary>Cuts a content file into its front matter and its body.</summary>
internal static class FrontMatterReader
{
    private const string Fence = "---";

    /// <summary>The two parts, or null with a diagnostic where a <c>---</c> is missing.</summary>
    public static FrontMatterFile? Read(SourceText source, DiagnosticBag bag)
    {
        var text = source.Text;
        var afterFirst = EndOfLine(text, 0);
        if (!IsFence(text, 0, afterFirst))
        {
            bag.Report(
                DiagnosticRules.MissingFrontMatter, new SourceLocation(source.File, 1, 1),
                "Tệp phải mở đầu bằng một dòng chỉ có ba dấu gạch nối ---.", "Thêm dòng --- vào đầu tệp, trước khóa thứ nhất.");
            return null;
        }

        var line = 2;
        for (var at = afterFirst; at < text.Length; line++)
        {
            var next = EndOfLine(text, at);
            if (IsFence(text, at, next))
            {
                var head = YamlReader.Read(source.File, text[afterFirst..at], 2, bag);
                HiddenWords.Report(head, bag);
                return new FrontMatterFile(head, new MarkdownText(text[next..], new SourceLocation(source.File, line + 1, 1)));
            }

            at = next;
        }

        bag.Report(
            DiagnosticRules.MissingFrontMatter, new SourceLocation(source.File, Math.Max(1, line - 1), 1),
            "Phần khai báo mở bằng --- nhưng không có dòng --- kết thúc.", "Thêm một dòng --- sau khóa cuối cùng, trước phần chữ của trang.");
        return null;
    }

    private static int EndOfLine(string text, int at)
    {
        var newLine = text.IndexOf('\n', at);
        return newLine < 0 ? text.Length : newLine + 1;
    }

    private static bool IsFence(string text, int start, int end) => text.AsSpan(start, end - start).TrimEnd().SequenceEqual(Fence);
}
