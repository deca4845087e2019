using Markdig.Syntax;

namespace CcHc.Publisher.Rendering.Markup;

/// <summary>Reads the words of a document, part by part.</summary>
internal static class SectionReader
{
    /// <summary>What stands before the first heading, where something does, then a part for each heading.</summary>
    /// <param name="document">The document.</param>
    /// <param name="headings">Its headings in order.</param>
    public static IReadOnlyList<MarkupSection> Read(MarkdownDocument document, IReadOnlyList<MarkupHeading> headings)
    {
        var sections = new List<MarkupSection>();
        var (open, paragraphs) = (new List<MarkupHeading>(), new List<string>());
        var next = 0;
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is HeadingBlock)
            {
                Close(sections, open, paragraphs);
                open.RemoveAll(above => above.Level >= headings[next].Level);
                open.Add(headings[next++]);
                paragraphs = [];
            }
            else if (TextOf(block) is { Length: > 0 } text)
            {
                paragraphs.Add(text);
            }
        }

        Close(sections, open, paragraphs);
        return sections;
    }

    private static void Close(List<MarkupSection> sections, List<MarkupHeading> open, List<string> paragraphs)
    {
        if (open.Count > 0 || paragraphs.Count > 0)
        {
            sections.Add(new MarkupSection(open.LastOrDefault(), [.. open.SkipLast(1)], paragraphs));
        }
    }

    private static string TextOf(LeafBlock block) => block.Inline is not null ? HeadingOutline.TextOf(block.Inline).Trim() : block.Lines.ToString().Trim();
}
