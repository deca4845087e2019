using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Writing;

/// <summary>A content file as it stands on disk, byte order mark and line ends included, cut so that parts of it can be changed.</summary>
/// <param name="Text">All of it.</param>
/// <param name="HeadStart">Where the line behind the first <c>---</c> begins.</param>
/// <param name="BodyStart">Where the line behind the second <c>---</c> begins.</param>
/// <param name="Head">The front matter; its spans count from <paramref name="HeadStart"/>.</param>
internal sealed record EditableFile(string Text, int HeadStart, int BodyStart, YamlMap Head)
{
    /// <summary>How its lines end.</summary>
    public string NewLine => Text.AsSpan(0, HeadStart).EndsWith("\r\n") ? "\r\n" : "\n";

    /// <summary>What follows the front matter.</summary>
    public string Body => Text[BodyStart..];

    /// <summary>The file, or null with diagnostics where its front matter cannot be read whole: then nothing in it may be changed.</summary>
    public static EditableFile? Read(string file, string text, DiagnosticBag bag)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var headStart = EndOfLine(text, start);
        if (IsFence(text, start, headStart))
        {
            for (var at = headStart; at < text.Length;)
            {
                var next = EndOfLine(text, at);
                if (IsFence(text, at, next))
                {
                    return ReadHead(file, text[headStart..at], bag) is { } head ? new EditableFile(text, headStart, next, head) : null;
                }

                at = next;
            }
        }

        bag.Report(
            DiagnosticRules.MissingFrontMatter, new SourceLocation(file, 1, 1), "Tệp đang có không mở đầu bằng phần khai báo giữa hai dòng ---, nên không sửa được.",
            "Sửa tệp theo mẫu, hoặc đổi tên tệp ấy rồi nhập lại.");
        return null;
    }

    private static YamlMap? ReadHead(string file, string yaml, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var head = YamlReader.Read(file, yaml, 2, found);
        var mistakes = found.ToSortedList().Where(d => d.Severity == Severity.Error).ToList();
        bag.AddRange(mistakes);
        return mistakes.Count == 0 ? head : null;
    }

    private static int EndOfLine(string text, int at)
    {
        var newLine = text.IndexOf('\n', at);
        return newLine < 0 ? text.Length : newLine + 1;
    }

    private static bool IsFence(string text, int start, int end) => text.AsSpan(start, end - start).TrimEnd() is "---";
}
