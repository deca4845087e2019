using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace CcHc.Publisher.Rendering.Markup;

/// <summary>Puts a table into a region that scrolls sideways on a narrow screen and can be reached by keyboard.</summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table-scroll\" tabindex=\"0\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
