namespace CcHc.Publisher.Rendering.Views;

/// <summary>The group in which a task stands.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its place on the plan's page.</param>
public sealed record GroupLinkView(string Number, string Title, string Url);
