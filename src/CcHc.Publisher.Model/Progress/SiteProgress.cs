using CcHc.Publisher.Model.Plans;

namespace CcHc.Publisher.Model.Progress;

/// <summary>Every plan of a site as of one date.</summary>
public sealed class SiteProgress
{
    private readonly Dictionary<object, PlanProgress> _byPlan;

    /// <summary>Holds what was calculated.</summary>
    /// <param name="asOf">The date.</param>
    /// <param name="plans">The plans in the site's order, each once.</param>
    public SiteProgress(DateOnly asOf, IReadOnlyList<PlanProgress> plans)
    {
        AsOf = asOf;
        Plans = plans;
        _byPlan = plans.ToDictionary(object (p) => p.Plan, ReferenceEqualityComparer.Instance);
    }

    /// <summary>The date that everything is stated as of.</summary>
    public DateOnly AsOf { get; }

    /// <summary>All plans, sample wards included, in the order of the site's units and their plans.</summary>
    public IReadOnlyList<PlanProgress> Plans { get; }

    /// <summary>One plan's progress.</summary>
    /// <param name="plan">The very object that stands in the site; an equal copy is another plan.</param>
    /// <exception cref="KeyNotFoundException">The plan is not of the site that was calculated.</exception>
    public PlanProgress Of(Plan plan) => _byPlan[plan];
}
