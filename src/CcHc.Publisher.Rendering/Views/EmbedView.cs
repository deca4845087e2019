namespace CcHc.Publisher.Rendering.Views;

/// <summary>What other pages can show of a unit.</summary>
/// <param name="Items">The unit as a whole, then its plans.</param>
public sealed record EmbedView(IReadOnlyList<EmbedItemView> Items);
