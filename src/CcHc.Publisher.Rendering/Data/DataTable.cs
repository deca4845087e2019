namespace CcHc.Publisher.Rendering.Data;

/// <summary>A table of open data, before it is a file of one format or another.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, with a cell for each column.</param>
public sealed record DataTable(IReadOnlyList<DataColumn> Columns, IReadOnlyList<IReadOnlyList<DataCell>> Rows);
