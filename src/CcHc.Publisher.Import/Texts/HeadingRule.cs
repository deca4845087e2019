using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Numbers;

namespace CcHc.Publisher.Import.Texts;

/// <summary>Tells headings from numbered paragraphs, and their levels.</summary>
/// <param name="roots">How many levels stand above Roman numbers: 1 where a paper has parts (PHẦN, A, B).</param>
internal sealed class HeadingRule(int roots)
{
    /// <summary>The level of a heading with a letter: one below the heading above it that has none.</summary>
    public const int BelowAll = int.MaxValue;

    private const int LongestHeading = 220;

    private const int LongestLetter = 125;

    private const int LongestBeforeColon = 80;

    /// <summary>The deepest level.</summary>
    public const int DeepestLevel = 5;

    /// <summary>The rule for a paper.</summary>
    public static HeadingRule For(IReadOnlyList<Paragraph> paragraphs) => new(paragraphs.Any(p => IsPart(p.First.Words)) ? 1 : 0);

    /// <summary>The level of a heading from 1, or 0 for a paragraph that is none.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="next">The one behind it, or null.</param>
    public int Level(Paragraph paragraph, Paragraph? next)
    {
        var words = paragraph.Words;
        if (words.Length > LongestHeading)
        {
            return 0;
        }

        var (number, start) = RowNumber.Leading(words, bare: paragraph.First.Hashes > 0);
        if (number is null || start >= words.Length)
        {
            return IsPart(words) ? 1 : paragraph.First.Hashes > 0 ? Math.Clamp(paragraph.First.Hashes - 1, 1, DeepestLevel) : 0;
        }

        var level = LevelOf(number);
        var isMarked = paragraph.First.Hashes > 0 || (paragraph.Lines == 1 && Emphasis.IsBold(paragraph.Text));
        return !IsHeading(number, words[start..], isMarked, next) ? 0 : number.Kind == NumberKind.Letter ? BelowAll : Math.Min(level, DeepestLevel);
    }

    private int LevelOf(RowNumber number) => number.Kind switch
    {
        NumberKind.Capital => 1,
        NumberKind.Roman => roots + number.Depth,
        NumberKind.Arabic => roots + 1 + number.Depth,
        _ => roots + 4,
    };

    private bool IsHeading(RowNumber number, string words, bool isMarked, Paragraph? next)
    {
        if (isMarked)
        {
            return words[^1] is not (';' or ',');
        }

        if (words[^1] is '.' or ';' or ',' || !(char.IsUpper(words[0]) || char.IsDigit(words[0]) || words[0] is '“' or '"'))
        {
            return false;
        }

        if (number.Kind == NumberKind.Letter)
        {
            return words[^1] != ':' && words.Length <= LongestLetter && next is not null && Bullet.Read(next.First.Words).Sign != '\0';
        }

        if (number.Kind is NumberKind.Roman or NumberKind.Capital)
        {
            return true;
        }

        return next is not null && Holds(number, next) && (words[^1] != ':' || (words.Length <= LongestBeforeColon && IsList(next)));
    }

    /// <summary>Whether something stands below a heading: what follows is not numbered like it or above it.</summary>
    private bool Holds(RowNumber number, Paragraph next)
    {
        if (next.First.IsTable)
        {
            return true;
        }

        var below = RowNumber.Leading(next.First.Words, bare: next.First.Hashes > 0).Number;
        return below is null ? next.First.Hashes == 0 && !AnnexTitle.IsLabel(next.First.Words) : LevelOf(below) > LevelOf(number);
    }

    private static bool IsList(Paragraph next) => Bullet.Read(next.First.Words).Sign != '\0' || RowNumber.Leading(next.First.Words, bare: false).Number is not null;

    /// <summary>Whether words name a part of a paper: <c>PHẦN THỨ NHẤT</c>, <c>Chương I</c>, <c>A. ĐẶC ĐIỂM</c>.</summary>
    private static bool IsPart(string words) =>
        words.Length <= LongestHeading && words.Length > 4 &&
        (words.StartsWith("PHẦN ", StringComparison.Ordinal) || words.StartsWith("CHƯƠNG ", StringComparison.Ordinal) || words.StartsWith("Chương ", StringComparison.Ordinal) ||
            (words.StartsWith("Phần ", StringComparison.Ordinal) && words.Length < 40 && words[^1] != '.') ||
            (RowNumber.Leading(words, bare: false).Number is { Kind: NumberKind.Capital } && Titles.IsInCapitals(words)));
}
