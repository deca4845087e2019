using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Model.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CcHc.Publisher.Content.Yaml;

/// <summary>Builds located nodes from YAML's events. Aliases are refused, so no text grows beyond its own length.</summary>
internal sealed class YamlTreeBuilder
{
    /// <summary>How deep lists and maps may stand in each other.</summary>
    public const int MaxDepth = 16;

    private readonly string _file;
    private readonly string _yaml;
    private readonly int _firstLine;
    private readonly DiagnosticBag _bag;
    private readonly Parser _parser;

    /// <summary>Where the last value ended.</summary>
    private int _lastEnd;

    private YamlTreeBuilder(string file, string yaml, int firstLine, DiagnosticBag bag)
    {
        _file = file;
        _yaml = yaml;
        _firstLine = firstLine;
        _bag = bag;
        _parser = new Parser(new StringReader(yaml));
    }

    private Mark Last => _parser.Current is { } last ? last.End : Mark.Empty;

    /// <summary>The node that the text is, or null where it is empty.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static YamlNode? Parse(string file, string yaml, int firstLine, DiagnosticBag bag) => new YamlTreeBuilder(file, yaml, firstLine, bag).Root();

    private YamlNode? Root()
    {
        YamlNode? root = null;
        while (Next() is { } current)
        {
            switch (current)
            {
                case StreamStart or StreamEnd or DocumentStart or DocumentEnd:
                    break;
                case var _ when root is null:
                    root = Node(current, 0);
                    break;
                default:
                    Report(
                        DiagnosticRules.YamlSyntax, current, "Phía trên chỗ này, trong phần khai báo, có một dòng --- hoặc ... thừa; từ đây trở đi không được đọc.",
                        "Bỏ dòng ấy: phần khai báo chỉ có một dòng --- mở đầu và một dòng --- kết thúc.");
                    return root;
            }
        }

        return root;
    }

    private YamlNode Node(ParsingEvent? current, int depth)
    {
        if (current is NodeEvent { Anchor.IsEmpty: false })
        {
            ReportAlias(current);
        }
        else if (current is NodeEvent { Tag.IsEmpty: false })
        {
            Report(
                DiagnosticRules.YamlSyntax, current, "Giá trị bắt đầu bằng dấu !, là dấu có nghĩa riêng trong YAML, nên mất chữ.",
                "Đặt cả giá trị trong ngoặc kép.");
        }

        switch (current)
        {
            case Scalar scalar:
                return new YamlScalar(At(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain) { HasComment = HasComment(scalar), Span = SpanTo(current, scalar.End) };
            case SequenceStart or MappingStart when depth == MaxDepth:
                throw new YamlDepthException(current.Start, current.End);
            case SequenceStart:
                return new YamlList(At(current), [.. Items(depth)]) { Span = SpanTo(current, Last) };
            case MappingStart:
                return new YamlMap(At(current), [.. Entries(depth)]) { Span = SpanTo(current, Last) };
            case AnchorAlias:
                ReportAlias(current);
                return new YamlBroken(At(current));
            default:
                // Of some broken texts the parser makes a map with a key too many.
                throw new YamlException(Last, Last, "A value is missing.");
        }
    }

    private IEnumerable<YamlNode> Items(int depth)
    {
        while (Next() is { } current and not SequenceEnd)
        {
            yield return Node(current, depth + 1);
        }
    }

    private IEnumerable<YamlEntry> Entries(int depth)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Next() is { } current and not MappingEnd)
        {
            var key = Node(current, depth + 1);
            var value = Node(Next(), depth + 1);
            if (key is not YamlScalar { Text.Length: > 0 } name)
            {
                _bag.Report(DiagnosticRules.YamlSyntax, key.Location, "Chỗ này phải là tên khóa.", "Viết theo dạng «khóa: giá trị»; nếu là chữ thì đặt cả giá trị trong ngoặc kép.");
            }
            else if (seen.Add(name.Text))
            {
                yield return new YamlEntry(name, value);
            }
            else
            {
                _bag.Report(DiagnosticRules.DuplicateKey, name.Location, $"Khóa «{Excerpt.Of(name.Text)}» ghi hai lần ở cùng một mục.", "Giữ lại một dòng, bỏ dòng kia.");
            }
        }
    }

    /// <summary>The next event, or null at the end.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    private ParsingEvent? Next()
    {
        try
        {
            return _parser.MoveNext() ? _parser.Current : null;
        }
        catch (Exception trouble) when (trouble is InvalidOperationException or ArgumentException)
        {
            // The parser throws these, and not its own, at a list that is never closed, at a lone "..." and at "\UFFFFFFFF".
            throw new YamlException(Last, Last, trouble.Message, trouble);
        }
    }

    /// <summary>From where a node starts to where it ends; a list or map on lines of its own ends with its last value.</summary>
    private YamlSpan SpanTo(ParsingEvent node, Mark end)
    {
        var start = Math.Min((int)node.Start.Index, _yaml.Length);
        var last = node switch
        {
            SequenceStart { Style: SequenceStyle.Block } or MappingStart { Style: MappingStyle.Block } => _lastEnd,
            SequenceStart => Closed(end, ']'),
            MappingStart => Closed(end, '}'),
            _ => Math.Min((int)end.Index, _yaml.Length),
        };
        last = start + _yaml.AsSpan(start, Math.Max(0, last - start)).TrimEnd().Length;
        _lastEnd = Math.Max(_lastEnd, last);
        return new YamlSpan(start, last);
    }

    /// <summary>The place behind a bracket; the parser's mark stands before it.</summary>
    private int Closed(Mark end, char bracket)
    {
        var at = Math.Min((int)end.Index, _yaml.Length);
        return at < _yaml.Length && _yaml[at] == bracket ? at + 1 : at;
    }

    private bool HasComment(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value.Length > 0 && _yaml.AsSpan(Math.Min((int)scalar.End.Index, _yaml.Length)).TrimStart(' ') is ['#', ..];

    private void ReportAlias(ParsingEvent current) => Report(
        DiagnosticRules.YamlAlias, current,
        "Dấu & hoặc * ở đầu giá trị có nghĩa riêng trong YAML (đặt tên và nhắc lại) và không được dùng ở đây.",
        "Nếu đó là chữ, đặt cả giá trị trong ngoặc kép; nếu muốn lặp lại một giá trị, viết nó ra đầy đủ.");

    private void Report(DiagnosticRule rule, ParsingEvent at, string message, string cure) => _bag.Report(rule, At(at), message, cure);

    private SourceLocation At(ParsingEvent node) => new(_file, _firstLine + (int)node.Start.Line - 1, (int)node.Start.Column);
}
