namespace CcHc.Publisher.Rendering.Views;

/// <summary>What the page of a plan's indicators shows.</summary>
/// <param name="Periods">The indicators by period.</param>
/// <param name="AsOf">The date to which all results refer.</param>
public sealed record IndicatorsView(IReadOnlyList<IndicatorPeriodView> Periods, DateView AsOf);
