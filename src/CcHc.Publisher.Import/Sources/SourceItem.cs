namespace CcHc.Publisher.Import.Sources;

/// <summary>
/// A piece of a source before anything of it is understood: what every kind of file is first turned into. A reader for Word gives its
/// paragraphs as texts and the rows of its tables with their cells; a reader for Excel gives rows. All that follows works on these alone.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Cells">The text, or the cells of a row, in Markdown marks; empty for a blank line.</param>
/// <param name="Line">The line of the source, or of whatever else tells a reader where to look, from 1.</param>
internal sealed record SourceItem(SourceItemKind Kind, IReadOnlyList<string> Cells, int Line)
{
    /// <summary>Whether the source says which cells are merged: then a merged cell has its text in each row, and an empty cell is empty.</summary>
    public bool KnowsMerges { get; init; }

    /// <summary>The text of a line of text.</summary>
    public string Text => Cells.Count == 0 ? "" : Cells[0];

    /// <summary>Whether it is a row.</summary>
    public bool IsRow => Kind == SourceItemKind.Row;

    /// <summary>Whether it only parts what stands before it from what follows.</summary>
    public bool IsGap => Kind is SourceItemKind.Blank or SourceItemKind.PageBreak;
}
