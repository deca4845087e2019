namespace CcHc.Publisher.Rendering.Views;

/// <summary>A document of a plan.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Url">Where it can be opened.</param>
/// <param name="Size">Its size in words: <c>12 kB</c>.</param>
public sealed record FileView(string Name, string Url, string Size);
