using System.Text;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Content.Importing;

/// <summary>A paper's text as Markdown.</summary>
internal static class BodyMarkdown
{
    /// <summary>The page's own heading is the first level.</summary>
    private const int TopHeading = 2;
    private const int LowestHeading = 6;

    /// <summary>The text, with an empty line before each block but between the items of a list; empty where there are no blocks.</summary>
    public static string Write(IReadOnlyList<ImportedBlock> blocks)
    {
        var text = new StringBuilder();
        ImportedBlock? before = null;
        foreach (var block in blocks.Where(b => !string.IsNullOrWhiteSpace(b.Text)))
        {
            if (!(before?.Kind == ImportedBlockKind.ListItem && block.Kind == ImportedBlockKind.ListItem))
            {
                text.Append('\n');
            }

            Write(block, text);
            before = block;
        }

        return text.ToString();
    }

    private static void Write(ImportedBlock block, StringBuilder text)
    {
        var lines = block.Text.Trim().ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();
        switch (block.Kind)
        {
            case ImportedBlockKind.Heading:
                text.Append('#', Math.Clamp(block.Level - 1 + TopHeading, TopHeading, LowestHeading)).Append(' ').AppendJoin(' ', lines).Append('\n');
                break;
            case ImportedBlockKind.ListItem:
                var indent = new string(' ', 2 * Math.Max(0, block.Level - 1));
                text.Append(indent).Append("- ").AppendJoin($"\n{indent}  ", lines.Select(Literal)).Append('\n');
                break;
            default:
                text.AppendJoin('\n', lines.Select(Literal)).Append('\n');
                break;
        }
    }

    /// <summary>A line that would begin something else in Markdown, with a backslash before the sign that does.</summary>
    private static string Literal(string line)
    {
        var isSign = line[0] switch
        {
            '#' => line.TrimStart('#') is "" or [' ' or '\t', ..],
            '>' => true,
            '-' or '+' => line.Length == 1 || line[1] is ' ' or '\t' || line.All(c => c is '-' or '+' or ' '),
            '*' or '_' => line.Length == 1 || line[1] is ' ' or '\t' || line.All(c => c is '*' or '_' or ' '),
            '=' => line.All(c => c is '=' or ' '),
            '`' or '~' => line.Length > 2 && line[1] == line[0] && line[2] == line[0],
            _ => false,
        };
        return isSign ? $"\\{line}" : line;
    }
}
