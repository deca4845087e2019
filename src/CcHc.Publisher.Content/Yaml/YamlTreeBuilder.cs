using CcHc.Publisher.Model.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CcHc.Publisher.Content.Yaml;

/// <summary>Builds located nodes from YAML's events. Aliases are refused, so no text grows beyond its own length.</summary>
internal sealed class YamlTreeBuilder(string file, int firstLine, DiagnosticBag bag)
{
    private const int MaxDepth = 16;

    /// <summary>The map that the document is; an empty one where it is none.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public YamlMap Build(IParser parser)
    {
        YamlNode? root = null;
        var hasMore = false;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case StreamStart or StreamEnd or DocumentStart or DocumentEnd or Comment:
                    break;
                case { } current when root is null:
                    root = Node(parser, current, 0);
                    break;
                case { } current when !hasMore:
                    hasMore = true;
                    Report(DiagnosticRules.YamlSyntax, current, "Phần khai báo có dòng --- hoặc ... ở giữa.", "Bỏ dòng ấy: phần khai báo chỉ có một dòng --- mở đầu và một dòng --- kết thúc.");
                    break;
            }
        }

        switch (root)
        {
            case YamlMap map:
                return map;
            case null or YamlScalar { IsEmpty: true }:
                break;
            default:
                bag.Report(
                    DiagnosticRules.YamlSyntax, root.Location, "Phần khai báo phải gồm các dòng dạng «khóa: giá trị».",
                    "Viết mỗi thông tin trên một dòng, ví dụ  stt: 1.");
                break;
        }

        return new YamlMap(new SourceLocation(file, firstLine, 1), []);
    }

    private YamlNode Node(IParser parser, ParsingEvent current, int depth)
    {
        if (current is NodeEvent { Anchor.IsEmpty: false })
        {
            ReportAlias(current);
        }

        switch (current)
        {
            case Scalar scalar:
                return new YamlScalar(At(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);
            case SequenceStart when depth < MaxDepth:
                return new YamlList(At(current), [.. Children<SequenceEnd>(parser, depth)]);
            case MappingStart when depth < MaxDepth:
                return new YamlMap(At(current), [.. Entries(parser, depth)]);
            case SequenceStart or MappingStart:
                Report(DiagnosticRules.YamlTooDeep, current, $"Các mục lồng vào nhau quá {MaxDepth} cấp.", "Viết lại cho phẳng hơn, theo mẫu trong hướng dẫn.");
                Skip(parser);
                return new YamlScalar(At(current), "", IsPlain: true);
            case AnchorAlias:
                ReportAlias(current);
                return new YamlScalar(At(current), "", IsPlain: true);
            default:
                throw new InvalidOperationException($"Unexpected YAML event {current.GetType().Name}.");
        }
    }

    private IEnumerable<YamlNode> Children<TEnd>(IParser parser, int depth)
        where TEnd : ParsingEvent
    {
        while (Next(parser) is { } current and not TEnd)
        {
            yield return Node(parser, current, depth + 1);
        }
    }

    private IEnumerable<YamlEntry> Entries(IParser parser, int depth)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Next(parser) is { } current and not MappingEnd)
        {
            var key = Node(parser, current, depth + 1);
            var value = Node(parser, Next(parser)!, depth + 1);
            if (key is not YamlScalar { Text.Length: > 0 } name)
            {
                bag.Report(DiagnosticRules.YamlSyntax, key.Location, "Chỗ này phải là tên khóa.", "Viết theo dạng «khóa: giá trị»; nếu là chữ thì đặt trong ngoặc kép.");
            }
            else if (seen.Add(name.Text))
            {
                yield return new YamlEntry(name, value);
            }
            else
            {
                bag.Report(DiagnosticRules.DuplicateKey, name.Location, $"Khóa «{name.Text}» ghi hai lần ở cùng một mục.", "Giữ lại một dòng, bỏ dòng kia.");
            }
        }
    }

    private static void Skip(IParser parser)
    {
        for (var open = 1; open > 0 && Next(parser) is { } current;)
        {
            open += current.NestingIncrease;
        }
    }

    private static ParsingEvent? Next(IParser parser)
    {
        while (parser.MoveNext())
        {
            if (parser.Current is not Comment)
            {
                return parser.Current;
            }
        }

        return null;
    }

    private void ReportAlias(ParsingEvent current) => Report(
        DiagnosticRules.YamlAlias, current,
        "Dấu & hoặc * ở đầu giá trị có nghĩa riêng trong YAML (đặt tên và nhắc lại) và không được dùng ở đây.",
        "Nếu đó là chữ, đặt cả giá trị trong ngoặc kép; nếu muốn lặp lại một giá trị, viết nó ra đầy đủ.");

    private void Report(DiagnosticRule rule, ParsingEvent at, string message, string cure) => bag.Report(rule, At(at), message, cure);

    private SourceLocation At(ParsingEvent node) => new(file, firstLine + (int)node.Start.Line - 1, (int)node.Start.Column);
}
