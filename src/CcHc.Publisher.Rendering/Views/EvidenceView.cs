namespace CcHc.Publisher.Rendering.Views;

/// <summary>A paper that shows what was done.</summary>
/// <param name="Title">Number and what it is about, never empty.</param>
/// <param name="Date">Its date, or null.</param>
/// <param name="Url">Where it can be opened, or null.</param>
public sealed record EvidenceView(string Title, DateView? Date, string? Url);
