namespace CcHc.Publisher.Rendering.Views;

/// <summary>A picture.</summary>
/// <param name="Url">Where it stands.</param>
/// <param name="Alt">The words that stand for it; <c>""</c> where it only adorns.</param>
public sealed record ImageView(string Url, string Alt);
