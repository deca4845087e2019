using System.Net;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CcHc.Publisher.Rendering.Markup;

/// <summary>
/// Puts a table into a box that scrolls sideways on a narrow screen, can be reached by keyboard and has the columns for its name, and says that the
/// headers are those of columns.
/// </summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var headers = table.OfType<TableRow>().Where(row => row.IsHeader).SelectMany(row => row.OfType<TableCell>()).ToArray();
        foreach (var header in headers)
        {
            header.GetAttributes().AddProperty("scope", "col");
        }

        var name = string.Join(", ", headers.Select(TextOf).Where(text => text.Length > 0));
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"table-scroll\" role=\"group\" aria-label=\"{WebUtility.HtmlEncode(name)}\" tabindex=\"0\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }

    private static string TextOf(TableCell cell) =>
        string.Join(' ', cell.OfType<LeafBlock>().Select(block => HeadingOutline.TextOf(block.Inline).Trim()));
}
