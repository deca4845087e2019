using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Numbers;

namespace CcHc.Publisher.Import.Texts;

/// <summary>Joins lines to paragraphs: lines that are only wrapped, and paragraphs that a page break cut in two.</summary>
internal static class Paragraphs
{
    private const int WrappedFrom = 60;

    /// <summary>Shorter than this, the title of a list is <c>DANH MỤC</c> alone, and what follows is not a part of it.</summary>
    private const int BareList = 12;

    /// <summary>The paragraphs; the mark of a table is one of its own.</summary>
    public static IReadOnlyList<Paragraph> Read(IReadOnlyList<TextLine> lines, NoteBook notes)
    {
        var paragraphs = new List<Paragraph>();
        foreach (var line in lines)
        {
            if (paragraphs is [.., var above] && GoesOn(above, line))
            {
                above.Append(line);
                if (line.IsAfterGap)
                {
                    notes.Add(line.Line, $"Đoạn này được nối vào đoạn ở dòng {above.First.Line} vì bị ngắt giữa câu: {Quote.Of(line.Words)}.");
                }
            }
            else
            {
                paragraphs.Add(new Paragraph(line));
            }
        }

        return paragraphs;
    }

    private static bool GoesOn(Paragraph above, TextLine line)
    {
        if (above.First.IsTable || line.IsTable || line.Hashes > 0 || above.First.Hashes > 0 || IsStart(line.Words) || IsAnnexLabel(above))
        {
            return false;
        }

        var first = line.Words[0];
        if (above.HasOpenBracket && (char.IsLower(first) || !line.IsAfterGap))
        {
            return true;
        }

        return line.IsAfterGap ? GoesOnAfterGap(above, line, first) : GoesOnBelow(above, line, first);
    }

    private static bool GoesOnAfterGap(Paragraph above, TextLine line, char first)
    {
        if (above.IsClosed)
        {
            return false;
        }

        var cut = above.LastWords[^1] is '-' or '–' or ',' or '/';
        return char.IsLower(first) || (cut && char.IsLetterOrDigit(first)) || (above.IsLong && (line.IsAfterPage || char.IsDigit(first)) && !IsTitleLike(line));
    }

    /// <summary>Whether a line directly below goes on: its words do, both are parts of a title, or the line above was long enough to be wrapped.</summary>
    private static bool GoesOnBelow(Paragraph above, TextLine line, char first)
    {
        if (Titles.IsInCapitals(above.LastWords) && Titles.IsInCapitals(line.Words))
        {
            return true;
        }

        if (above.EndsBold && Emphasis.IsBold(line.Text))
        {
            return true;
        }

        return !IsTitleLike(line) && !above.EndsBold && !Titles.IsInCapitals(above.LastWords) &&
            ((char.IsLower(first) && above.LastWords[^1] is not (';' or ':')) || (above.LastWords.Length >= WrappedFrom && !above.IsClosed));
    }

    private static bool IsTitleLike(TextLine line) => Emphasis.IsBold(line.Text) || Titles.IsInCapitals(line.Words);

    /// <summary>Whether a line can only begin something.</summary>
    private static bool IsStart(string words) =>
        Bullet.Read(words).Sign != '\0' || RowNumber.Leading(words, bare: false).Number is not null || AnnexTitle.IsLabel(words) || AnnexTitle.IsReference(words);

    private static bool IsAnnexLabel(Paragraph above) => above.Lines == 1 && (AnnexTitle.IsLabel(above.First.Words) || (AnnexTitle.IsList(above.First.Words) && above.First.Words.Length < BareList));
}
