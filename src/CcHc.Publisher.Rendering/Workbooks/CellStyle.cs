namespace CcHc.Publisher.Rendering.Workbooks;

/// <summary>How a cell looks; the number is its place in the file's list of styles.</summary>
internal enum CellStyle
{
    /// <summary>Words and numbers, wrapped.</summary>
    Plain,

    /// <summary>The header of a column.</summary>
    Header,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Words that stay words even where somebody edits a cell that begins with <c>=</c>.</summary>
    Quoted,
}
