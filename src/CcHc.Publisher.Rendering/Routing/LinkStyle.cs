namespace CcHc.Publisher.Rendering.Routing;

/// <summary>How links are written.</summary>
/// <param name="IsLocal">Whether pages are linked as <c>…/index.html</c>, for a site that is opened from a folder.</param>
/// <param name="AbsolutePrefix">What stands before the path instead of a relative way, for the page of the 404; else null.</param>
public sealed record LinkStyle(bool IsLocal, string? AbsolutePrefix = null);
