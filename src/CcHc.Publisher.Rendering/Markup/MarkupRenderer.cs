using System.Text;
using CcHc.Publisher.Model.Documents;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Renderers;

namespace CcHc.Publisher.Rendering.Markup;

/// <summary>
/// Markdown to HTML for what editors write: CommonMark with tables, raw HTML shown as text, and two rules of official Vietnamese papers:
/// numbers (<c>1.</c>, <c>a)</c>) belong to the text and are never recounted, and a line break stays a line break.
/// </summary>
public sealed class MarkupRenderer
{
    private readonly MarkdownPipeline _pipeline = CreatePipeline();

    /// <summary>The HTML of a text. Links that lead nowhere or are not allowed are reported and shown as plain words.</summary>
    public RenderedMarkup Render(MarkdownText text, MarkupContext context)
    {
        if (text.IsEmpty)
        {
            return RenderedMarkup.Empty;
        }

        var document = Markdown.Parse(text.Text, _pipeline);
        var headings = HeadingOutline.Apply(document, context.TopHeading);
        new LinkResolver(text, headings, context).Resolve(document);
        using var writer = new StringWriter(new StringBuilder(text.Text.Length * 2)) { NewLine = "\n" };
        var html = new HtmlRenderer(writer);
        _pipeline.Setup(html);
        html.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new ScrollingTableRenderer());
        html.Render(document);
        return new RenderedMarkup(writer.ToString(), headings);
    }

    /// <summary>A text as words, a part for each heading, with the anchors that the headings have on the page.</summary>
    public IReadOnlyList<MarkupSection> Sections(MarkdownText text)
    {
        var document = Markdown.Parse(text.Text, _pipeline);
        var headings = HeadingOutline.Apply(document, HeadingOutline.Highest);
        return SectionReader.Read(document, headings);
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseSoftlineBreakAsHardlineBreak().DisableHtml();
        var lists = builder.BlockParsers.FindExact<ListBlockParser>()!;
        lists.ItemParsers.RemoveAll(parser => parser is NumberedListItemParser);
        lists.OpeningCharacters = ['-', '+', '*'];
        return builder.Build();
    }
}
