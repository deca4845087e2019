using CcHc.Publisher.Model.Sites;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.Texts;

/// <summary>A free page.</summary>
/// <param name="page">The page.</param>
public sealed class TextPage(FreePage page) : IPage
{
    private const int BodyHeading = 2;

    /// <inheritdoc/>
    public Address Address => RouteTable.Page(page);

    /// <inheritdoc/>
    public bool IsIndexed => true;

    /// <inheritdoc/>
    public PageContent Build(PageScope scope)
    {
        var body = scope.Markup(page.Body, BodyHeading);
        var description = scope.Words.Fill("description.text", ("title", page.Title), ("site", scope.Site.Site.Config.Title));
        return new PageContent(
            scope.Page("text", page.Title, description, []),
            [KeyValuePair.Create<string, object>("detail", new TextView(body.Html, [.. body.Headings.Select(h => new HeadingView(h.Id, h.Text, h.Level))]))]);
    }
}
