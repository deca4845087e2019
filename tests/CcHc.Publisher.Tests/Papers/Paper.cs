using System.Text.RegularExpressions;

namespace CcHc.Publisher.Tests.Papers;

/// <summary>A plan as its text has it, read here by the shortest way, without any code of the program.</summary>
internal sealed partial class Paper
{
    private static readonly string[] FirstHeaders = ["STT", "TT", "Số TT"];

    private Paper(string[] lines)
    {
        Lines = [.. lines.Where(l => !l.Contains('\t', StringComparison.Ordinal)).Select(Plain).Where(l => l.Length > 0)];
        Blocks = ReadBlocks(lines.TakeWhile(l => !l.Contains('\t', StringComparison.Ordinal)));
    }

    /// <summary>Number and title of each group of tasks.</summary>
    public List<string[]> Groups { get; } = [];

    /// <summary>Number and title of each period of indicators.</summary>
    public List<string[]> Periods { get; } = [];

    /// <summary>The tasks; a row cut by a page break is whole.</summary>
    public List<PaperRow> Tasks { get; } = [];

    /// <summary>The indicators; a row cut by a page break is whole.</summary>
    public List<PaperRow> Indicators { get; } = [];

    /// <summary>All lines outside the tables that are not empty.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>The paragraphs, headings and list items before the tables; a paragraph cut by a page break is whole.</summary>
    public IReadOnlyList<PaperBlock> Blocks { get; }

    /// <summary>Reads a paper.</summary>
    public static Paper Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var paper = new Paper(lines);
        var (headers, group) = (Array.Empty<string>(), "");
        foreach (var cells in lines.Where(l => l.Contains('\t', StringComparison.Ordinal)).Select(l => l.Split('\t').Select(Plain).ToArray()))
        {
            if (FirstHeaders.Contains(cells[0], StringComparer.Ordinal))
            {
                headers = [.. cells.Select(c => c.ToUpperInvariant())];
                continue;
            }

            var (rows, groups) = headers.Contains("CHỈ TIÊU", StringComparer.Ordinal) ? (paper.Indicators, paper.Periods) : (paper.Tasks, paper.Groups);
            if (cells[0].Length == 0)
            {
                rows[^1] = rows[^1] with { Cells = Row(headers, [.. headers.Zip(cells, (header, rest) => $"{rows[^1].Cells[header]} {rest}".Trim())]) };
            }
            else if (char.IsDigit(cells[0][0]))
            {
                rows.Add(new PaperRow(group, Row(headers, cells)));
            }
            else
            {
                var title = $"{cells[0]} {cells[1]}".Trim().Split(' ', 2);
                group = title[0];
                groups.Add(title);
            }
        }

        return paper;
    }

    /// <summary>Words alone: no marks of bold, italics and headings, one blank between them.</summary>
    public static string Plain(string text) => Blanks().Replace(Marks().Replace(text, ""), " ").Trim();

    /// <summary>The words of lines, without the signs before items of lists.</summary>
    public static string[] Words(IEnumerable<string> lines) => [.. lines.SelectMany(l => Bullets().Replace(l, "").Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static Dictionary<string, string> Row(string[] headers, string[] cells)
    {
        Assert.Equal(headers.Length, cells.Length);
        return headers.Zip(cells).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal);
    }

    private static List<PaperBlock> ReadBlocks(IEnumerable<string> lines)
    {
        var blocks = new List<PaperBlock>();
        foreach (var line in lines.Where(l => Plain(l).Length > 0))
        {
            var kind = line.StartsWith('#') ? PaperBlockKind.Heading : Bullets().IsMatch(line) ? PaperBlockKind.Item : PaperBlockKind.Paragraph;
            var text = Bullets().Replace(Plain(line), "");
            var goesOn = kind == PaperBlockKind.Paragraph && char.IsLower(text[0]) && text is not [_, ')', ..] && blocks is [.., { Kind: not PaperBlockKind.Heading }] && blocks[^1].Text[^1] is not ('.' or ';' or ':');
            if (goesOn)
            {
                blocks[^1] = blocks[^1] with { Text = $"{blocks[^1].Text} {text}" };
            }
            else
            {
                blocks.Add(new PaperBlock(kind, text));
            }
        }

        return blocks;
    }

    [GeneratedRegex(@"</?b>|\*|^#+")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^([-+] )+")]
    private static partial Regex Bullets();
}
