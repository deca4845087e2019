using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.Search;

/// <summary>The tasks and agencies of one unit from A to Z.</summary>
/// <param name="unit">The unit.</param>
public sealed class AlphabetPage(Unit unit) : IPage
{
    /// <inheritdoc/>
    public Address Address => RouteTable.Alphabet(unit);

    /// <inheritdoc/>
    public bool IsIndexed => !unit.IsSample;

    /// <inheritdoc/>
    public PageContent Build(PageScope scope) => new(
        scope.Page(
            "alphabet", scope.Words.Fill("title.alphabet", ("unit", unit.Name)), scope.Words.Fill("description.alphabet", ("unit", unit.Name)),
            [new LinkView(scope.Words["title.search"], scope.Links.To(RouteTable.Search))], unit),
        [KeyValuePair.Create<string, object>("alphabet", new UnitAlphabet(scope, unit).AsList())]);
}
