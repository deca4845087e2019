namespace CcHc.Publisher.Rendering.Markup;

/// <summary>Markdown as HTML, with its headings.</summary>
/// <param name="Html">Safe HTML: no raw HTML of the author's, no link with a scheme that is not allowed.</param>
/// <param name="Headings">Its headings in order.</param>
public sealed record RenderedMarkup(string Html, IReadOnlyList<MarkupHeading> Headings)
{
    /// <summary>Nothing.</summary>
    public static RenderedMarkup Empty { get; } = new("", []);
}
