namespace CcHc.Publisher.Tests.Papers;

/// <summary>A paragraph, heading or list item of a paper.</summary>
internal sealed record PaperBlock(PaperBlockKind Kind, string Text);
