namespace CcHc.Publisher.Rendering.Charts;

/// <summary>One column of a chart.</summary>
/// <param name="Label">What stands under it; empty where there is no room.</param>
/// <param name="Title">Its figures in words.</param>
/// <param name="Parts">How much of each series it holds, from the bottom up.</param>
public sealed record ChartColumn(string Label, string Title, IReadOnlyList<int> Parts);
