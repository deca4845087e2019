namespace CcHc.Publisher.Rendering.Views;

/// <summary>How many tasks have an answer.</summary>
/// <param name="Name">The answer's name in data.</param>
/// <param name="Label">Its words.</param>
/// <param name="Count">How many.</param>
public sealed record CountView(string Name, string Label, int Count);
