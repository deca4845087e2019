using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Pages.NotFound;

/// <summary>What a host shows for an address that does not exist. It is shown at any depth, so its links are absolute.</summary>
public sealed class NotFoundPage : IPage
{
    /// <inheritdoc/>
    public Address Address => RouteTable.NotFound;

    /// <inheritdoc/>
    public bool IsIndexed => false;

    /// <inheritdoc/>
    public PageContent Build(PageScope scope) =>
        new(scope.Page("not-found", scope.Words["title.not-found"], scope.Words["title.not-found"], []), []);
}
