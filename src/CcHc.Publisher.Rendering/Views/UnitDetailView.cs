namespace CcHc.Publisher.Rendering.Views;

/// <summary>What only a unit's own page shows.</summary>
public sealed record UnitDetailView
{
    /// <summary>A few words about it; empty where there are none.</summary>
    public required string BodyHtml { get; init; }

    /// <summary>Its plans, the newest first.</summary>
    public IReadOnlyList<PlanView> Plans { get; init; } = [];

    /// <summary>Its agencies and what they lead and join.</summary>
    public IReadOnlyList<AgencyCountView> Agencies { get; init; } = [];

    /// <summary>The date to which all answers refer.</summary>
    public required DateView AsOf { get; init; }
}
