namespace CcHc.Publisher.Import.Sources;

/// <summary>What a piece of a source is.</summary>
internal enum SourceItemKind
{
    /// <summary>A line of text.</summary>
    Text,

    /// <summary>A row of cells.</summary>
    Row,

    /// <summary>An empty line.</summary>
    Blank,

    /// <summary>The end of a page: a form feed, or a page number alone on its line.</summary>
    PageBreak,

    /// <summary>The place where a table stood that was read.</summary>
    Table,
}
