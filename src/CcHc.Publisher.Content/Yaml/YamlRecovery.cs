using CcHc.Publisher.Model.Diagnostics;
using YamlDotNet.Core;

namespace CcHc.Publisher.Content.Yaml;

/// <summary>Reads what can be read of a text that YAML refuses: entry by entry, and item by item inside an entry that fails.</summary>
internal sealed class YamlRecovery(string file, DiagnosticBag bag)
{
    /// <summary>What could be read; every mistake is reported.</summary>
    public YamlNode Read(YamlPart part) => Read(part, 0);

    private YamlNode Read(YamlPart whole, int depth)
    {
        var location = new SourceLocation(file, whole.FirstLine, 1);
        var parts = whole.Split();
        if (whole.IsList)
        {
            return new YamlList(location, [.. parts.SelectMany(p => ReadItem(p, depth))]);
        }

        var entries = parts.SelectMany(p => ReadEntry(p, depth)).ToList();
        return entries.Count > 0 ? new YamlMap(location, entries) : new YamlBroken(location);
    }

    private IEnumerable<YamlEntry> ReadEntry(YamlPart part, int depth)
    {
        switch (Parse(part, depth))
        {
            case YamlMap map:
                return map.Entries;
            case null or YamlScalar { IsEmpty: true }:
                return [];
            case YamlBroken:
                break;
            case var other:
                bag.Report(
                    DiagnosticRules.YamlSyntax, other.Location, "Dòng này không có dạng «khóa: giá trị».",
                    "Viết tên khóa, dấu hai chấm, một dấu cách rồi đến giá trị; nếu đây là phần tiếp của dòng trên thì thụt vào hai dấu cách.");
                break;
        }

        return KeyOf(part) is { } key ? [new YamlEntry(key, new YamlBroken(key.Location))] : [];
    }

    private IEnumerable<YamlNode> ReadItem(YamlPart part, int depth) => Parse(part, depth) switch
    {
        YamlList list => list.Items,
        null => [],
        var item => [item],
    };

    private YamlNode? Parse(YamlPart part, int depth)
    {
        var found = new DiagnosticBag();
        try
        {
            var root = YamlTreeBuilder.Parse(file, part.Text, part.FirstLine, found);
            bag.AddRange(found.ToSortedList());
            return root;
        }
        catch (YamlException trouble)
        {
            return Inside(part, trouble, depth);
        }
    }

    /// <summary>Looks for the mistake further in: in one of several items, or of several keys.</summary>
    private YamlNode Inside(YamlPart part, YamlException trouble, int depth)
    {
        if (depth < YamlTreeBuilder.MaxDepth && part.Inner() is { HasContent: true } inner)
        {
            var value = Read(inner, depth + 1);
            return part.IsList || KeyOf(part) is not { } key ? value : new YamlMap(key.Location, [new YamlEntry(key, value)]);
        }

        YamlTrouble.Report(file, part.Text, part.FirstLine, trouble, bag);
        return new YamlBroken(new SourceLocation(file, part.FirstLine, 1));
    }

    private YamlScalar? KeyOf(YamlPart part) =>
        part.Key() is var (key, line, column) ? new YamlScalar(new SourceLocation(file, line, column), key, IsPlain: true) : null;
}
