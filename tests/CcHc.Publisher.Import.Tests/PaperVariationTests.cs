using System.Text;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Import.Tests;

/// <summary>The same papers, set otherwise: what a plan says does not depend on it.</summary>
public sealed class PaperVariationTests
{
    private static readonly string[] Headers = ["STT\t", "<b>STT", "TT\t", "Số TT\t"];

    public static TheoryData<string> Papers =>
        ["phuong-an-tuong-tuyen-quang-2026", "phuong-vinh-thong-2026-phu-luc", "xa-vinh-thong-thai-nguyen-2026", "xa-vinh-thuan-an-giang-2026-2030"];

    [Theory]
    [MemberData(nameof(Papers))]
    public void Tables_in_pipes_say_the_same(string name) => SaysTheSame(name, l => IsRow(l) ? $"| {l.Replace("\t", " | ", StringComparison.Ordinal)} |" : l);

    [Theory]
    [MemberData(nameof(Papers))]
    public void Columns_in_another_order_say_the_same(string name) =>
        SaysTheSame(name, l => IsRow(l) && l.Split('\t') is [var number, .. var cells] ? string.Join('\t', number.Length > 0 && cells[1..].All(c => c.Length == 0) ? [number, .. cells] : [number, .. cells.Reverse()]) : l);

    [Theory]
    [MemberData(nameof(Papers))]
    public void Cells_cut_off_at_the_end_say_the_same(string name) => SaysTheSame(name, l => l.TrimEnd('\t'));

    [Theory]
    [MemberData(nameof(Papers))]
    public void Bold_everywhere_says_the_same(string name) => SaysTheSame(name, l => IsRow(l) ? string.Join('\t', l.Split('\t').Select(c => c.Length == 0 || c[0] is '<' or '-' ? c : $"**{c}**")) : l);

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_row_may_be_cut_between_any_two_words(string name)
    {
        var text = Paper.Text(name);
        var expected = Cells(TextPlanReader.Read(name, text));
        var random = new Random(20261120);
        for (var round = 0; round < RandomCases.Count(12); round++)
        {
            var cut = Cut(text.Split('\n'), random);
            var plan = Cells(TextPlanReader.Read(name, cut));

            Assert.True(expected == plan, $"{cut}\n{Difference(expected, plan)}");
        }
    }

    /// <summary>Cuts the cells of some rows after any of their words and sets a header, an empty line or a page number between.</summary>
    private static string Cut(string[] lines, Random random)
    {
        var cut = new List<string>();
        var header = "";
        foreach (var line in lines)
        {
            header = IsRow(line) && Headers.Any(h => line.StartsWith(h, StringComparison.Ordinal)) ? line : header;
            if (IsRow(line) && char.IsAsciiDigit(line[0]) && random.Next(4) == 0)
            {
                cut.AddRange(Cut(line, header, random));
            }
            else
            {
                cut.Add(line);
            }
        }

        return string.Join('\n', cut);
    }

    private static string[] Cut(string line, string header, Random random)
    {
        var first = new List<string>();
        var second = new List<string>();
        foreach (var words in line.Split('\t').Select(c => c.Split(' ')))
        {
            var at = first.Count == 0 || random.Next(3) == 0 ? words.Length : random.Next(1, words.Length + 1);
            first.Add(string.Join(' ', words[..at]));
            second.Add(string.Join(' ', words[at..]));
        }

        string[] between = random.Next(3) switch { 0 => ["", header], 1 => ["", "12", ""], _ => [""] };
        return second.TrueForAll(c => c.Length == 0) ? [line] : [string.Join('\t', first), .. between, string.Join('\t', second)];
    }

    private static void SaysTheSame(string name, Func<string, string> line)
    {
        var text = Paper.Text(name);
        var changed = string.Join('\n', text.Split('\n').Select(line));

        Assert.Equal(Cells(TextPlanReader.Read(name, text)), Cells(TextPlanReader.Read(name, changed)));
    }

    private static bool IsRow(string line) => line.Contains('\t', StringComparison.Ordinal);

    private static string Cells(ImportedPlan plan)
    {
        var text = new StringBuilder();
        foreach (var task in plan.Tasks)
        {
            text.Append($"{task.Group}|{task.Number}|{task.Content}|{task.Product}|{task.Lead}|{task.Cooperation}|{task.Time}|{task.Note}\n");
        }

        foreach (var indicator in plan.Indicators)
        {
            text.Append($"{indicator.Period}|{indicator.Number}|{indicator.Name}|{indicator.Unit}|{indicator.Target}|{indicator.Agency}\n");
        }

        return text.AppendJoin('\n', plan.Groups.Select(g => $"{g.Number}|{g.Title}|{g.Parent}")).ToString();
    }

    private static string Difference(string expected, string actual) =>
        string.Join('\n', actual.Split('\n').Except(expected.Split('\n')).Select(l => $"  + {l}").Concat(expected.Split('\n').Except(actual.Split('\n')).Select(l => $"  - {l}")));
}
