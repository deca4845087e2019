namespace CcHc.Publisher.Rendering.Charts;

/// <summary>A measured value on a chart.</summary>
/// <param name="Date">Its day.</param>
/// <param name="Day">Its day in words.</param>
/// <param name="Value">How high it stands.</param>
/// <param name="Label">The value as reported.</param>
public sealed record ChartPoint(DateOnly Date, string Day, double Value, string Label);
