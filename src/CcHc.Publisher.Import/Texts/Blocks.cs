using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Numbers;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Import.Texts;

/// <summary>Makes headings, list items and paragraphs of the paragraphs of a paper.</summary>
internal static class Blocks
{
    private const int LongestBoldNumber = 12;

    /// <summary>The blocks in order; tables leave none.</summary>
    public static IReadOnlyList<ImportedBlock> Read(IReadOnlyList<Paragraph> paragraphs, NoteBook notes)
    {
        var rule = HeadingRule.For(paragraphs);
        var lists = new ListLevels();
        var blocks = new List<ImportedBlock>();
        var above = 0;
        for (var at = 0; at < paragraphs.Count; at++)
        {
            var paragraph = paragraphs[at];
            if (paragraph.First.IsTable || IsRepeatedLabel(paragraphs, at, notes))
            {
                continue;
            }

            var block = Block(paragraph, at + 1 < paragraphs.Count ? paragraphs[at + 1] : null, rule, lists, IsBelowLabel(paragraphs, at));
            if (block.Kind != ImportedBlockKind.ListItem)
            {
                lists.Close();
            }

            if (block is { Kind: ImportedBlockKind.Heading, Level: HeadingRule.BelowAll })
            {
                block = block with { Level = Math.Min(above + 1, HeadingRule.DeepestLevel) };
            }
            else if (block.Kind == ImportedBlockKind.Heading)
            {
                above = block.Level;
            }

            blocks.Add(block);
        }

        return blocks;
    }

    private static ImportedBlock Block(Paragraph paragraph, Paragraph? next, HeadingRule rule, ListLevels lists, bool isBelowLabel)
    {
        var line = paragraph.First.Line;
        if (AnnexTitle.IsLabel(paragraph.Words) || (AnnexTitle.IsList(paragraph.Words) && !isBelowLabel))
        {
            return new ImportedBlock(ImportedBlockKind.Heading, Emphasis.Plain(paragraph.Text), 1, line);
        }

        if (!isBelowLabel && rule.Level(paragraph, next) is > 0 and var level)
        {
            return new ImportedBlock(ImportedBlockKind.Heading, Emphasis.WithoutBold(paragraph.Text), level, line);
        }

        var (sign, words) = Bullet.Read(paragraph.Text);
        return sign == '\0'
            ? new ImportedBlock(ImportedBlockKind.Paragraph, WithoutBoldNumber(paragraph.Text), 0, line)
            : new ImportedBlock(ImportedBlockKind.ListItem, WithoutBoldNumber(paragraph.Text[words..]), lists.Enter(sign), line);
    }

    /// <summary>Whether an annex's label stands directly above: then this is its title, not another heading.</summary>
    private static bool IsBelowLabel(IReadOnlyList<Paragraph> paragraphs, int at) => at > 0 && AnnexTitle.IsLabel(paragraphs[at - 1].First.Words) && paragraphs[at - 1].Lines == 1;

    /// <summary>Whether the same label stands again directly below: a page that holds nothing else, or a running title.</summary>
    private static bool IsRepeatedLabel(IReadOnlyList<Paragraph> paragraphs, int at, NoteBook notes)
    {
        var words = paragraphs[at].First.Words;
        if (at + 1 >= paragraphs.Count || paragraphs[at].Lines > 1 || !AnnexTitle.IsLabel(words) || paragraphs[at + 1].First.Words != words)
        {
            return false;
        }

        notes.Add(paragraphs[at].First.Line, $"Dòng {Quote.Of(words)} lặp lại ngay sau đó; chỉ giữ một lần.");
        notes.SetAside(words);
        return true;
    }

    /// <summary><c>**2.** Hệ thống hóa</c> is <c>2. Hệ thống hóa</c>.</summary>
    private static string WithoutBoldNumber(string text)
    {
        if (!text.StartsWith("**", StringComparison.Ordinal))
        {
            return text;
        }

        var end = text.IndexOf("**", 2, StringComparison.Ordinal);
        return end is > 2 and <= LongestBoldNumber && RowNumber.Read(text[2..end]) is not null ? $"{text[2..end]}{text[(end + 2)..]}" : text;
    }
}
