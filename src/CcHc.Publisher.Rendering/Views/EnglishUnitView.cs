namespace CcHc.Publisher.Rendering.Views;

/// <summary>A unit's summary in English.</summary>
public sealed record EnglishUnitView
{
    /// <summary>The unit's name in English, or null where nobody gave one.</summary>
    public string? EnglishName { get; init; }

    /// <summary><c>ward</c>, <c>commune</c> or <c>special_zone</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its agencies, in the order of its file.</summary>
    public IReadOnlyList<EnglishAgencyView> Agencies { get; init; } = [];

    /// <summary>Its plans, the newest first.</summary>
    public IReadOnlyList<PlanView> Plans { get; init; } = [];

    /// <summary>The date to which all answers refer.</summary>
    public required DateView AsOf { get; init; }
}
