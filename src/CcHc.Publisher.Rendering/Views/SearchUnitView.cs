namespace CcHc.Publisher.Rendering.Views;

/// <summary>A unit's tasks and agencies from A to Z.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Tasks">How many tasks it has.</param>
/// <param name="Agencies">How many agencies it has.</param>
/// <param name="Url">The page of its list, or null where the list stands here.</param>
/// <param name="Letters">The list, letter by letter; empty where it has its own page.</param>
public sealed record SearchUnitView(UnitView Unit, int Tasks, int Agencies, string? Url, IReadOnlyList<LetterView> Letters);
