using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Markup;

/// <summary>What a Markdown text is rendered for.</summary>
/// <param name="Links">The links of the page on which it will stand.</param>
/// <param name="Addresses">What links in it may lead to.</param>
/// <param name="TopHeading">The level (2 to 6) of its highest heading on that page.</param>
/// <param name="Bag">Takes the diagnostics.</param>
public sealed record MarkupContext(Linker Links, AddressBook Addresses, int TopHeading, DiagnosticBag Bag)
{
    /// <summary>What links may name without being a mistake, though it is not rendered; else null.</summary>
    public AddressBook? LeftOut { get; init; }
}
