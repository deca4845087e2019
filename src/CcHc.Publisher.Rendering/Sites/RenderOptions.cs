namespace CcHc.Publisher.Rendering.Sites;

/// <summary>How a site is rendered.</summary>
/// <param name="BaseUrl">Where it will stand, with a final <c>/</c>; null where it is not known.</param>
/// <param name="IsLocal">Whether it is to be opened from a folder.</param>
public sealed record RenderOptions(Uri? BaseUrl, bool IsLocal);
