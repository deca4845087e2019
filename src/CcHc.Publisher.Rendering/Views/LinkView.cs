namespace CcHc.Publisher.Rendering.Views;

/// <summary>A link.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Url">Where it leads, from the page on which it stands.</param>
public sealed record LinkView(string Text, string Url);
