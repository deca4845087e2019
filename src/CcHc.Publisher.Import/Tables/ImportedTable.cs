namespace CcHc.Publisher.Import.Tables;

/// <summary>A table whose header was understood, whatever kind of file it came from.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Rows">Its rows below the header, repeated headers left out.</param>
/// <param name="FollowsTitle">Whether it is the first, or a title stands between it and the table before it: groups begin anew.</param>
internal sealed record ImportedTable(TableHeader Header, IReadOnlyList<TableRow> Rows, bool FollowsTitle);
