namespace CcHc.Publisher.Import.Rows;

/// <summary>A row of the source with as many cells as the table has columns, each without marks.</summary>
/// <param name="Cells">The words of the cells.</param>
/// <param name="IsBold">Whether what stands in it is all bold.</param>
/// <param name="Line">The line of the source.</param>
/// <param name="IsAfterBreak">Whether a break stands before it.</param>
/// <param name="KnowsMerges">Whether the source says which cells are merged.</param>
internal sealed record FittedRow(IReadOnlyList<string> Cells, bool IsBold, int Line, bool IsAfterBreak, bool KnowsMerges)
{
    /// <summary>The columns in which something stands.</summary>
    public IReadOnlyList<int> Filled { get; } = [.. Enumerable.Range(0, Cells.Count).Where(i => Cells[i].Length > 0)];
}
