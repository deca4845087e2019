using System.Text;
using CcHc.Publisher.Content.Sites;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Tests.Robustness;

/// <summary>
/// Loading does a bounded amount of work for each character, whatever shape a file has. Bytes that are allocated stand for work: they are
/// the same in each run. The parser's own work grows with the square of the nesting and allocates little, so shapes that nest must be
/// given up early: <c>Deep</c> allows them too few bytes to have been parsed to their end.
/// </summary>
public sealed class BoundedWorkTests
{
    private const int Base = 2_000_000;
    private const int Each = 8_000;
    private const int Deep = 100;

    private static readonly Dictionary<string, (int BytesForEach, Func<int, string> Make)> Shapes = new(StringComparer.Ordinal)
    {
        ["brackets"] = (Deep, n => Repeat("[", n)),
        ["braces"] = (Deep, n => Repeat("{", n)),
        ["brackets in a value"] = (Deep, n => "ghi chú: " + Repeat("[", n)),
        ["maps in maps"] = (Deep, n => "ghi chú: " + Repeat("{a: ", n)),
        ["explicit keys in brackets"] = (Deep, n => "ghi chú: " + Repeat("[? ", n)),
        ["dashes"] = (Deep, n => Repeat("- ", n)),
        ["question marks"] = (Deep, n => Repeat("? ", n)),
        ["keys each deeper than the last"] = (Deep, Staircase),
        ["brackets on lines"] = (Each, n => Repeat("[\n", n)),
        ["braces on lines"] = (Each, n => Repeat("{\n", n)),
        ["brackets on lines of a value"] = (Each, n => "ghi chú:\n" + Repeat("  [\n", n)),
        ["dashes on lines"] = (Each, n => Repeat("-\n", n)),
        ["anchors"] = (Each, n => Repeat("&a ", n)),
        ["aliases"] = (Each, n => Repeat("*a ", n)),
        ["an alias bomb"] = (Each, n => "a: &a [b]\n" + Repeat("a: &a [*a, *a]\n", n)),
        ["double quotes"] = (Each, n => Repeat("\"", n)),
        ["single quotes"] = (Each, n => Repeat("'", n)),
        ["a quoted text that never ends"] = (Each, n => "ghi chú: \"" + Repeat("a\n  ", n)),
        ["escapes"] = (Each, n => $"ghi chú: \"{Repeat("\\n", n)}\""),
        ["one letter"] = (Each, n => Repeat("a", n)),
        ["one letter in a value"] = (Each, n => "ghi chú: " + Repeat("a", n)),
        ["blanks"] = (Each, n => Repeat(" ", n)),
        ["line ends"] = (Each, n => Repeat("\n", n)),
        ["tabs"] = (Each, n => Repeat("\t", n)),
        ["number signs"] = (Each, n => Repeat("#", n)),
        ["comments"] = (Each, n => Repeat("#\n", n)),
        ["colons"] = (Each, n => Repeat(":", n)),
        ["colons with blanks"] = (Each, n => Repeat(": ", n)),
        ["tags"] = (Each, n => Repeat("!a ", n)),
        ["directives"] = (Each, n => Repeat("%A b\n", n)),
        ["documents"] = (Each, n => Repeat("--- a\n", n)),
        ["dots"] = (Each, n => Repeat("...\n", n)),
        ["bars"] = (Each, n => Repeat("|", n)),
        ["an empty block text"] = (Each, n => "ghi chú: |\n" + Repeat("\n", n)),
        ["a block text of blanks"] = (Each, n => "ghi chú: |\n" + Repeat("      \n", n)),
        ["a plain text on many lines"] = (Each, n => "ghi chú: a\n" + Repeat(" b\n", n)),
        ["unquoted colons"] = (Each, n => Repeat("a: b: c\n", n)),
        ["unquoted colons in a list"] = (Each, n => "nơi nhận:\n" + Repeat("  - a: b: c\n", n)),
        ["unknown keys"] = (Each, n => Numbered(n, i => $"khóa{i}: a\n")),
        ["one key"] = (Each, n => Repeat("stt: 1\n", n)),
        ["two spellings"] = (Each, n => Repeat("STT: 1\nstt: 1\n", n)),
        ["keys without values"] = (Each, n => Repeat("a:\n", n)),
        ["lines indented by tabs"] = (Each, n => Repeat("a:\n\tb: c\n", n)),
        ["lists as keys"] = (Each, n => Repeat("[a]: 1\n", n)),
        ["a long list"] = (Each, n => "ghi chú: [" + Repeat("a,", n) + "]"),
        ["a long map"] = (Each, n => "khác: {" + Numbered(n, i => $"a{i}: 1,") + "}"),
        ["wrong days"] = (Each, n => "cập nhật:\n" + Repeat("  - ngày: 2026-13-01\n", n)),
        ["unknown agencies"] = (Each, n => $"cơ quan chủ trì: \"{Numbered(n, i => $"Phòng {i};")}\""),
        ["agencies that nearly fit"] = (Each, n => $"cơ quan chủ trì: \"{Repeat("Văn phòng và ", n)}x\""),
        ["a long deadline"] = (Each, n => $"thời gian: \"{Repeat("Quý I ", n)}\""),
        ["a deadline of beginnings"] = (Each, n => $"thời gian: \"{Repeat("trước ngày 1/", n)}\""),
        ["combining marks"] = (Each, n => "ghi chú: e" + Repeat("\u0301\u0302", n)),
        ["control characters"] = (Each, n => "ghi chú: " + Repeat("\u0007", n)),
        ["returns"] = (Each, n => Repeat("\r", n)),
        ["line separators"] = (Each, n => Repeat("\u2028", n)),
        ["former addresses"] = (Each, n => "địa chỉ cũ: [" + Repeat("a,", n) + "]"),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_costs_no_more_than_so_much_for_each_character(string shape)
    {
        var (bytesForEach, make) = Shapes[shape];
        foreach (var length in (int[])[2_000, 16_000, 128_000])
        {
            var text = make(length);
            using var source = SourceTree.Small().Write(SourceTree.Task, $"---\n{text}\n---\n");
            var allocated = Allocated(source);

            Assert.True(allocated <= Base + ((long)bytesForEach * text.Length), $"{allocated} bytes for {text.Length} characters");
        }
    }

    [Theory]
    [InlineData("cơ quan", "  - tên: Cơ quan {0}\n", $"{SourceTree.Unit}/index.md", "tên: Phường Thử\nloại: phường\n")]
    [InlineData("nhóm", "  - số: {0}\n    tên: a\n    thuộc: {0}\n", $"{SourceTree.Plan}/index.md", "tiêu đề: Kế hoạch\nthời kỳ: 2026\n")]
    [InlineData("units", "  - xa-{0}\n", "site.config.yml", "")]
    [InlineData("diagnostics", "  a{0}: error\n", "site.config.yml", "")]
    public void A_long_list_costs_no_more_than_so_much_for_each_character(string key, string item, string place, string head)
    {
        foreach (var length in (int[])[2_000, 16_000, 128_000])
        {
            var yaml = $"{head}{key}:\n{Numbered(length, i => string.Format(item, i))}";
            using var source = SourceTree.Small().Write(place, place.EndsWith(".md", StringComparison.Ordinal) ? $"---\n{yaml}---\n" : $"title: a\n{yaml}");
            var allocated = Allocated(source);

            Assert.True(allocated <= Base + ((long)Each * yaml.Length), $"{allocated} bytes for {yaml.Length} characters");
        }
    }

    [Theory]
    [InlineData(100)]
    [InlineData(10_000)]
    [InlineData(100_000)]
    public void Nesting_never_overflows_the_stack(int depth)
    {
        foreach (var text in (string[])[Repeat("[", depth) + Repeat("]", depth), "ghi chú: " + Repeat("{a: ", 4 * depth) + Repeat("}", depth), Repeat("- ", 2 * depth)])
        {
            using var source = SourceTree.Small().Write(SourceTree.Task, $"---\n{text}\n---\n");

            Assert.Contains(Loading.Of(source).Diagnostics, d => d.Code is "CCHC1107" or "CCHC1106" or "CCHC1006");
        }
    }

    private static long Allocated(SourceTree source)
    {
        var bag = new DiagnosticBag();
        var before = GC.GetAllocatedBytesForCurrentThread();
        SiteLoader.Load(source.Path, Loading.Today, bag);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.NotEmpty(bag.ToSortedList());
        return allocated;
    }

    private static string Repeat(string part, int length) => new StringBuilder().Insert(0, part, Math.Max(1, length / part.Length)).ToString();

    private static string Numbered(int length, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(part(i));
        }

        return text.ToString();
    }

    private static string Staircase(int length)
    {
        var text = new StringBuilder();
        for (var depth = 0; text.Length < length; depth++)
        {
            text.Append(' ', depth).Append("a:\n");
        }

        return text.ToString();
    }
}
