namespace CcHc.Publisher.Model.Imported;

/// <summary>A paragraph, heading or list item of a paper's text.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Text">Its words; bold and italics that mean something as Markdown marks.</param>
/// <param name="Level">The level of a heading or of a list item in its list, from 1; 0 for a paragraph.</param>
/// <param name="Line">The first line of the source that it came from, from 1.</param>
public sealed record ImportedBlock(ImportedBlockKind Kind, string Text, int Level, int Line);
