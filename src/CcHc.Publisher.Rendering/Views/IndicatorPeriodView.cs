namespace CcHc.Publisher.Rendering.Views;

/// <summary>The indicators of one period.</summary>
/// <param name="Title">The period, or null where the paper names none.</param>
/// <param name="Indicators">Its indicators.</param>
public sealed record IndicatorPeriodView(string? Title, IReadOnlyList<IndicatorView> Indicators);
