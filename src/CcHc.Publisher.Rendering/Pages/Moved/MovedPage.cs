using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.Moved;

/// <summary>What stands at a page's earlier address: a way to the new one.</summary>
/// <param name="address">The earlier address.</param>
/// <param name="target">The new address.</param>
/// <param name="title">The title of the page that moved.</param>
public sealed class MovedPage(Address address, Address target, string title) : IPage
{
    /// <inheritdoc/>
    public Address Address => address;

    /// <inheritdoc/>
    public bool IsIndexed => false;

    /// <inheritdoc/>
    public PageContent Build(PageScope scope) => new(
        scope.Page("moved", scope.Words["title.moved"], title, []),
        [KeyValuePair.Create<string, object>("detail", new MovedView(new LinkView(title, scope.Links.To(target))))]);
}
