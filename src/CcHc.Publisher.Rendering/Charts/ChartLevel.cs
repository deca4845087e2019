namespace CcHc.Publisher.Rendering.Charts;

/// <summary>A level across a chart, such as a target.</summary>
/// <param name="Kind">Its class: <c>target</c> or <c>stretch</c>.</param>
/// <param name="Value">How high it stands.</param>
/// <param name="Label">What it is: <c>Mục tiêu ≥95</c>.</param>
public sealed record ChartLevel(string Kind, double Value, string Label);
