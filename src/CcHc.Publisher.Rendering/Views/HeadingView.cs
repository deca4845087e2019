namespace CcHc.Publisher.Rendering.Views;

/// <summary>A heading, for a table of contents.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Text">Its words.</param>
/// <param name="Level">Its level on the page, 2 to 6.</param>
public sealed record HeadingView(string Anchor, string Text, int Level);
