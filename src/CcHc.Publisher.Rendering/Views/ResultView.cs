namespace CcHc.Publisher.Rendering.Views;

/// <summary>A measured value.</summary>
/// <param name="Date">The day it is for.</param>
/// <param name="Value">The value as reported.</param>
/// <param name="Evidence">The papers it rests on.</param>
public sealed record ResultView(DateView Date, string Value, IReadOnlyList<EvidenceView> Evidence);
