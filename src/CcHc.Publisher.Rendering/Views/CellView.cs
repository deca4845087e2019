namespace CcHc.Publisher.Rendering.Views;

/// <summary>A column of the annex beyond the usual ones.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Text">The cell, word for word.</param>
public sealed record CellView(string Header, string Text);
