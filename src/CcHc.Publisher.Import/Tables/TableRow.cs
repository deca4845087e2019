namespace CcHc.Publisher.Import.Tables;

/// <summary>A row of a table as the source has it.</summary>
/// <param name="Cells">Its cells in Markdown marks; fewer or more than the table has columns where the source is so.</param>
/// <param name="Line">The line of the source.</param>
/// <param name="AfterBreak">Whether a header, a page break or an empty line stands before it.</param>
/// <param name="KnowsMerges">Whether the source says which cells are merged.</param>
internal sealed record TableRow(IReadOnlyList<string> Cells, int Line, bool AfterBreak, bool KnowsMerges);
