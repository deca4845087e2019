namespace CcHc.Publisher.Rendering.Views;

/// <summary>The deadlines of a quarter.</summary>
/// <param name="Anchor">Its anchor: <c>q1-2026</c>.</param>
/// <param name="Title"><c>Quý I/2026</c>.</param>
/// <param name="Count">How many tasks have their last day in it.</param>
/// <param name="Months">Its months that have any, in order.</param>
public sealed record TimelineQuarterView(string Anchor, string Title, int Count, IReadOnlyList<TimelineMonthView> Months);
