namespace CcHc.Publisher.Rendering.Markup;

/// <summary>A heading of a text.</summary>
/// <param name="Id">Its anchor, unique in the text.</param>
/// <param name="Text">Its words.</param>
/// <param name="Level">Its level on the page, 2 to 6.</param>
public sealed record MarkupHeading(string Id, string Text, int Level);
