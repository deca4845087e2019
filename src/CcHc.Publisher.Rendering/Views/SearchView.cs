namespace CcHc.Publisher.Rendering.Views;

/// <summary>The tasks and agencies from A to Z.</summary>
/// <param name="Units">The units whose tasks and agencies can be found.</param>
public sealed record SearchView(IReadOnlyList<SearchUnitView> Units);
