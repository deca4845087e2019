namespace CcHc.LunrIndex;

/// <summary>A piece of a field's text on its way through a <see cref="Pipeline"/>.</summary>
/// <param name="String">The text, in lower case when it comes from the tokenizer.</param>
public sealed record Token(string String);
