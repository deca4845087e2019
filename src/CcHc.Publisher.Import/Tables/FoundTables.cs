using CcHc.Publisher.Import.Sources;

namespace CcHc.Publisher.Import.Tables;

/// <summary>A source parted into tables that were understood and everything else.</summary>
/// <param name="Tables">The tables, in order.</param>
/// <param name="Texts">The rest, with a mark where each table stood; rows of other tables are still rows.</param>
internal sealed record FoundTables(IReadOnlyList<ImportedTable> Tables, IReadOnlyList<SourceItem> Texts);
