namespace CcHc.Publisher.Rendering.Views;

/// <summary>The same page in a language.</summary>
/// <param name="Language">Which: <c>en</c>.</param>
/// <param name="Url">Its full address.</param>
public sealed record AlternateView(string Language, string Url);
