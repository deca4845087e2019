using System.Text.RegularExpressions;

namespace CcHc.Publisher.Tests.Papers;

/// <summary>A plan as its text has it, read here by the shortest way, without any code of the program.</summary>
internal sealed partial class Paper
{
    private Paper(IReadOnlyList<string[]> groups, IReadOnlyList<string[]> rows, IReadOnlyList<PaperBlock> blocks)
    {
        Groups = groups;
        Rows = rows;
        Blocks = blocks;
    }

    /// <summary>Number and title of each group.</summary>
    public IReadOnlyList<string[]> Groups { get; }

    /// <summary>The cells of each task in the paper's columns, with the group's number in front; a row cut by a page break is whole.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>The paragraphs, headings and list items around the table; a paragraph cut by a page break is whole.</summary>
    public IReadOnlyList<PaperBlock> Blocks { get; }

    /// <summary>Reads a paper.</summary>
    public static Paper Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var (groups, rows, group) = (new List<string[]>(), new List<string[]>(), "");
        foreach (var cells in lines.Where(l => l.Contains('\t', StringComparison.Ordinal)).Select(l => l.Split('\t').Select(Plain).ToArray()))
        {
            switch (cells[0])
            {
                case "STT":
                    break;
                case "":
                    rows[^1] = [.. rows[^1].Take(1), .. rows[^1].Skip(1).Zip(cells, (above, below) => $"{above} {below}".Trim())];
                    break;
                case var number when char.IsDigit(number[0]):
                    rows.Add([group, .. cells]);
                    break;
                default:
                    group = cells[0];
                    groups.Add([cells[0], cells[1]]);
                    break;
            }
        }

        return new Paper(groups, rows, [.. ReadBlocks(lines.TakeWhile(l => !l.Contains('\t', StringComparison.Ordinal)))]);
    }

    /// <summary>Words alone: no marks of bold and italics, one blank between them.</summary>
    public static string Plain(string text) => Blanks().Replace(Marks().Replace(text, ""), " ").Trim();

    private static List<PaperBlock> ReadBlocks(IEnumerable<string> lines)
    {
        var blocks = new List<PaperBlock>();
        foreach (var line in lines.Where(l => Plain(l).Length > 0))
        {
            var kind = line.StartsWith('#') ? PaperBlockKind.Heading : line.StartsWith("- ", StringComparison.Ordinal) ? PaperBlockKind.Item : PaperBlockKind.Paragraph;
            var text = Plain(line.TrimStart('#', '-'));
            var goesOn = kind == PaperBlockKind.Paragraph && char.IsLower(text[0]) && blocks is [.., { Kind: PaperBlockKind.Paragraph }] && blocks[^1].Text[^1] is not ('.' or ';' or ':');
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

    [GeneratedRegex(@"</?b>|\*")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
