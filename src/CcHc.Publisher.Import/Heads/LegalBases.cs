using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Texts;

namespace CcHc.Publisher.Import.Heads;

/// <summary>The paragraphs on what a paper rests on: those before its first section that begin with <c>Căn cứ</c>.</summary>
internal static class LegalBases
{
    private static readonly string[] LikeBases = ["Thực hiện ", "Theo đề nghị ", "Xét đề nghị ", "Xét Tờ trình "];

    /// <summary>Whether words begin like a legal base.</summary>
    public static bool IsBase(string words) => Begin(words).StartsWith("Căn cứ ", StringComparison.Ordinal);

    /// <summary>The bases, and the paragraphs without them.</summary>
    public static (IReadOnlyList<string> Bases, IReadOnlyList<Paragraph> Others) Take(IReadOnlyList<Paragraph> paragraphs, NoteBook notes)
    {
        var rule = HeadingRule.For(paragraphs);
        var bases = new List<string>();
        var rest = new List<Paragraph>();
        var isBefore = true;
        for (var at = 0; at < paragraphs.Count; at++)
        {
            var paragraph = paragraphs[at];
            isBefore = isBefore && !paragraph.First.IsTable && !AnnexTitle.IsLabel(paragraph.First.Words) &&
                rule.Level(paragraph, at + 1 < paragraphs.Count ? paragraphs[at + 1] : null) == 0;
            if (isBefore && (IsBase(paragraph.First.Words) || IsLikeBase(paragraph, notes)))
            {
                bases.Add(Emphasis.Plain(paragraph.Text));
            }
            else
            {
                rest.Add(paragraph);
            }
        }

        return (bases, rest);
    }

    /// <summary>A paragraph that ends with a semicolon like the bases round it, and does not go on to the plan itself.</summary>
    private static bool IsLikeBase(Paragraph paragraph, NoteBook notes)
    {
        if (!Array.Exists(LikeBases, b => Begin(paragraph.First.Words).StartsWith(b, StringComparison.Ordinal)) || paragraph.LastWords[^1] is not (';' or ','))
        {
            return false;
        }

        notes.Add(paragraph.First.Line, $"Đoạn {Quote.Of(paragraph.Words)} được coi là một căn cứ.");
        return true;
    }

    private static string Begin(string words) => words.TrimStart('-', '–', '+', ' ', '*');
}
