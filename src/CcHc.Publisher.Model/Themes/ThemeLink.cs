namespace CcHc.Publisher.Model.Themes;

/// <summary>A link that a site chose.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Address">Where it leads: http, https, mailto or tel.</param>
public sealed record ThemeLink(string Title, Uri Address);
