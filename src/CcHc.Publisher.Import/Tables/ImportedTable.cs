using CcHc.Publisher.Import.Sources;

namespace CcHc.Publisher.Import.Tables;

/// <summary>A table whose header was understood, whatever kind of file it came from.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Rows">Its rows below the header, repeated headers left out.</param>
/// <param name="Line">The line of its header.</param>
internal sealed record ImportedTable(TableHeader Header, IReadOnlyList<TableRow> Rows, int Line)
{
    /// <summary>Whether it is the first, or a title stands between it and the table before it: groups begin anew.</summary>
    public bool FollowsTitle { get; init; }

    /// <summary>Whether it goes on with the table before it without a header of its own.</summary>
    public bool IsResumed { get; init; }

    /// <summary>The lines directly above it that may be titles of groups, the outermost first.</summary>
    public IReadOnlyList<SourceItem> Titles { get; init; } = [];
}
