namespace CcHc.Publisher.Content.Agencies;

/// <summary>A name of an agency as a paper writes it.</summary>
/// <param name="Text">The name.</param>
/// <param name="Line">The line of the source.</param>
internal sealed record MetName(string Text, int Line);
