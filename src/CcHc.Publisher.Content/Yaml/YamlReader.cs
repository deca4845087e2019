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
        return CheckLength(yaml, start, bag) ? AsMap(Parse(file, yaml, firstLine, bag), start, bag) : new YamlMap(start, []) { IsUnreadable = true };
    }

    /// <summary>The items of a file that is a list, without what cannot be read; every mistake is reported.</summary>
    public static IReadOnlyList<YamlNode> ReadList(string file, string yaml, DiagnosticBag bag)
    {
        var start = new SourceLocation(file, 1, 1);
        switch (CheckLength(yaml, start, bag) ? Parse(file, yaml, 1, bag) : new YamlBroken(start))
        {
            case YamlList list:
                return list.Items;
            case null or YamlBroken or YamlScalar { IsEmpty: true }:
                return [];
            case var other:
                bag.Report(DiagnosticRules.YamlSyntax, other.Location, "Tệp này phải là một danh sách.", "Mở đầu mỗi mục bằng dấu gạch nối và một dấu cách.");
                return [];
        }
    }

    private static bool CheckLength(string yaml, SourceLocation start, DiagnosticBag bag)
    {
        if (yaml.Length <= MaxLength)
        {
            return true;
        }

        bag.Report(
            DiagnosticRules.FileTooLarge, start, $"Phần khai báo dài {yaml.Length / 1024} nghìn ký tự, quá mức {MaxLength / 1024} nghìn.",
            "Kiểm tra xem có chép nhầm nội dung khác vào đây không; phần chữ của trang để sau dòng --- kết thúc.");
        return false;
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
