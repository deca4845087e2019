namespace CcHc.Publisher.Rendering.Feeds;

/// <summary>A paper that an entry rests on.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Url">Its full address.</param>
public sealed record FeedLink(string Title, string Url);
