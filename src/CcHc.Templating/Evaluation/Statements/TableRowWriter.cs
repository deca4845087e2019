using CcHc.Templating.Runtime;

namespace CcHc.Templating.Evaluation;

/// <summary>The HTML around the elements of <c>tablerow</c>.</summary>
internal sealed class TableRowWriter(TemplateContext context, int columns)
{
    private readonly int _columns = Math.Max(columns, 1);

    public void Open(LoopState loop)
    {
        loop.Column = loop.Index % _columns + 1;
        var row = loop.Index / _columns + 1;
        Write(loop.Column == 1 ? $"<tr class=\"row{row}\"><td class=\"col1\">" : $"<td class=\"col{loop.Column}\">");
    }

    public void Close(LoopState loop) => Write(loop.Column == _columns || loop.IsLast ? "</td></tr>\n" : "</td>");

    private void Write(string html) => context.Output!.Write(html.AsSpan());
}
