using System.Text;
using CcHc.Publisher.Model.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CcHc.Publisher.Rendering.Markup;

/// <summary>Gives headings the levels that fit the page, without gaps, and anchors that last.</summary>
internal static class HeadingOutline
{
    /// <summary>The level that nothing stands above.</summary>
    public const int Highest = 1;

    private const int Deepest = 6;

    /// <summary>Sets the levels and anchors of a document's headings and returns them.</summary>
    public static IReadOnlyList<MarkupHeading> Apply(MarkdownDocument document, int topLevel)
    {
        var headings = new List<MarkupHeading>();
        var open = new Stack<int>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            while (open.TryPeek(out var above) && above >= heading.Level)
            {
                open.Pop();
            }

            open.Push(heading.Level);
            heading.Level = Math.Min(topLevel + open.Count - 1, Deepest);
            var text = TextOf(heading.Inline);
            var id = UniqueId(VietnameseText.Slug(text), taken);
            heading.GetAttributes().Id = id;
            headings.Add(new MarkupHeading(id, text, heading.Level));
        }

        return headings;
    }

    /// <summary>The words of inline Markdown, without its marks.</summary>
    public static string TextOf(ContainerInline? container)
    {
        var text = new StringBuilder();
        foreach (var inline in container?.Descendants() ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
            }
        }

        return text.ToString();
    }

    private static string UniqueId(string slug, HashSet<string> taken)
    {
        // A letter in front: an anchor of the text never meets one of the theme's, and never begins with a digit.
        var wanted = slug.Length == 0 ? "muc" : $"muc-{slug}";
        var id = wanted;
        for (var copy = 2; !taken.Add(id); copy++)
        {
            id = $"{wanted}-{copy}";
        }

        return id;
    }
}
