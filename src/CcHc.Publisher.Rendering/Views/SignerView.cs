namespace CcHc.Publisher.Rendering.Views;

/// <summary>Who signed a plan.</summary>
/// <param name="TitleLines">In which capacity, a line each.</param>
/// <param name="Name">The name, or null.</param>
public sealed record SignerView(IReadOnlyList<string> TitleLines, string? Name);
