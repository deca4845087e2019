namespace CcHc.Publisher.Rendering.Views;

/// <summary>What the page at an earlier address shows.</summary>
/// <param name="Target">The page it moved to.</param>
public sealed record MovedView(LinkView Target);
