namespace CcHc.Publisher.Content.Writing;

/// <summary>A value as it is written behind <c>key:</c> or <c>-</c>.</summary>
/// <param name="Header">What stands on the same line; empty for a list or a map.</param>
/// <param name="Lines">The lines below, indented from the key or the hyphen on.</param>
internal sealed record YamlText(string Header, IReadOnlyList<string> Lines);
