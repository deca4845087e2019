using CcHc.Publisher.Model.Diagnostics;
using YamlDotNet.Core;

namespace CcHc.Publisher.Content.Yaml;

/// <summary>YAML to located nodes. Where the whole cannot be parsed, its parts are read one by one, so that one mistake hides no other.</summary>
internal static class YamlReader
{
    /// <summary>The longest text that is read, in characters: fifty times the longest front matter met, and little enough for any shape.</summary>
    public const int MaxLength = 256 * 1024;

    /// <summary>The map, without what cannot be read; every mistake is reported.</summary>
    /// <param name="file">For messages.</param>
    /// <param name="yaml">The text.</param>
    /// <param name="firstLine">The line of the file on which it begins, from 1.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    public static YamlMap Read(string file, string yaml, int firstLine, DiagnosticBag bag)
    {
        var start = new SourceLocation(file, firstLine, 1);
        if (yaml.Length > MaxLength)
        {
            bag.Report(
                DiagnosticRules.FileTooLarge, start, $"Phần khai báo dài {yaml.Length / 1024} nghìn ký tự, quá mức {MaxLength / 1024} nghìn.",
                "Kiểm tra xem có chép nhầm nội dung khác vào đây không; phần chữ của trang để sau dòng --- kết thúc.");
            return new YamlMap(start, []) { IsUnreadable = true };
        }

        return AsMap(Parse(file, yaml, firstLine, bag), start, bag);
    }

    private static YamlNode? Parse(string file, string yaml, int firstLine, DiagnosticBag bag)
    {
        var whole = new DiagnosticBag();
        try
        {
            var root = YamlTreeBuilder.Parse(file, yaml, firstLine, whole);
            bag.AddRange(whole.ToSortedList());
            return root;
        }
        catch (YamlException trouble)
        {
            var found = new DiagnosticBag();
            var root = new YamlRecovery(file, found).Read(new YamlPart(yaml, firstLine));
            if (found.ToSortedList() is { Count: > 0 } mistakes)
            {
                bag.AddRange(mistakes);
            }
            else
            {
                // Each part can be read, but not all of them one after another.
                YamlTrouble.Report(file, yaml, firstLine, trouble, bag);
            }

            return root;
        }
    }

    private static YamlMap AsMap(YamlNode? root, SourceLocation start, DiagnosticBag bag)
    {
        switch (root)
        {
            case YamlMap map:
                return map;
            case null or YamlScalar { IsEmpty: true }:
                return new YamlMap(start, []);
            case YamlBroken:
                break;
            default:
                bag.Report(
                    DiagnosticRules.YamlSyntax, root.Location, "Phần khai báo phải gồm các dòng dạng «khóa: giá trị».",
                    "Viết mỗi thông tin trên một dòng, sau dấu hai chấm có một dấu cách, ví dụ  stt: 1.");
                break;
        }

        return new YamlMap(start, []) { IsUnreadable = true };
    }
}
