namespace CcHc.Publisher.Import.Tables;

/// <summary>The header of a table that was understood.</summary>
/// <param name="Kind">What its rows are.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record TableHeader(TableKind Kind, IReadOnlyList<TableColumn> Columns)
{
    /// <summary>Where the column of a role stands, or -1.</summary>
    public int IndexOf(ColumnRole role)
    {
        for (var at = 0; at < Columns.Count; at++)
        {
            if (Columns[at].Role == role)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether another header names the same columns in the same order, however it is written.</summary>
    public bool IsSameAs(TableHeader other) =>
        Kind == other.Kind && Columns.Count == other.Columns.Count &&
        Columns.Zip(other.Columns).All(c => HeaderText.Fold(c.First.Header) == HeaderText.Fold(c.Second.Header));
}
