using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Numbers;
using CcHc.Publisher.Import.Sources;

namespace CcHc.Publisher.Import.Tables;

/// <summary>The lines directly above a table that may be titles of the group its rows stand in.</summary>
internal static class TableTitles
{
    private const int LongestTitle = 200;

    private const int MostTitles = 6;

    private const int MostLines = 40;

    /// <summary>The titles at the end of a text, the outermost first; none that belongs to an annex itself.</summary>
    public static IReadOnlyList<SourceItem> AtEnd(IReadOnlyList<SourceItem> texts)
    {
        var titles = new List<SourceItem>();
        var at = texts.Count - 1;
        for (; at >= 0 && titles.Count < MostTitles && (texts[at].IsGap || IsTitle(texts[at])); at--)
        {
            if (!texts[at].IsGap)
            {
                titles.Insert(0, texts[at]);
            }
        }

        // Below the label of an annex stands the title of the annex, which has no number.
        return at >= 0 && IsLabel(texts[at]) ? [.. titles.SkipWhile((t, i) => LevelOf(t).Length == 0 && (i == 0 || IsSameParagraph(titles[i - 1], t, texts)))] : titles;
    }

    /// <summary>What titles of one level have in common: how they are numbered; empty where a title has no number.</summary>
    public static string LevelOf(SourceItem title) =>
        RowNumber.Leading(Emphasis.Plain(title.Text), bare: true).Number is { } number ? $"{number.Kind} {number.Depth}" : "";

    private static bool IsLabel(SourceItem item) =>
        item.Kind == SourceItemKind.Text && Emphasis.Plain(item.Text) is { Length: > 0 } words && words[0] != '(' && AnnexText.Is(words);

    private static bool IsSameParagraph(SourceItem above, SourceItem below, IReadOnlyList<SourceItem> texts) =>
        Enumerable.Range(Math.Max(0, texts.Count - MostLines), Math.Min(texts.Count, MostLines)).Any(i => i > 0 && ReferenceEquals(texts[i], below) && ReferenceEquals(texts[i - 1], above));

    private static bool IsTitle(SourceItem item)
    {
        var words = item.Kind == SourceItemKind.Text ? Emphasis.Plain(item.Text) : "";
        if (words.Length is 0 or > LongestTitle || words[^1] is '.' or ';' or ',' || AnnexText.Is(words))
        {
            return false;
        }

        var (number, start) = RowNumber.Leading(words, bare: true);
        return number is not null
            ? number.Kind != NumberKind.Letter && start < words.Length && char.IsUpper(words[start])
            : Titles.IsInCapitals(words) || Emphasis.IsBold(item.Text);
    }
}
