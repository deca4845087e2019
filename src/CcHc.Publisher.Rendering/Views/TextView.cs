namespace CcHc.Publisher.Rendering.Views;

/// <summary>What a free page shows.</summary>
/// <param name="BodyHtml">Its text.</param>
/// <param name="Contents">Its headings.</param>
public sealed record TextView(string BodyHtml, IReadOnlyList<HeadingView> Contents);
