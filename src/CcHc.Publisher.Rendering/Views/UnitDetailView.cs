namespace CcHc.Publisher.Rendering.Views;

/// <summary>What only a unit's own page shows.</summary>
public sealed record UnitDetailView
{
    /// <summary>A few words about it; empty where there are none.</summary>
    public required string BodyHtml { get; init; }

    /// <summary>Its plans, the newest first.</summary>
    public IReadOnlyList<PlanView> Plans { get; init; } = [];

    /// <summary>What comes next and what came last.</summary>
    public required AgendaView Agenda { get; init; }

    /// <summary>Its agencies and how far they are, those that lead the most tasks first.</summary>
    public IReadOnlyList<AgencyProgressView> Agencies { get; init; } = [];

    /// <summary>The date to which all answers refer.</summary>
    public required DateView AsOf { get; init; }
}
