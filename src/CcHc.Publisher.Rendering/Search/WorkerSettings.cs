namespace CcHc.Publisher.Rendering.Search;

/// <summary>What the worker is told about the site.</summary>
internal sealed record WorkerSettings
{
    /// <summary>The folder of the data beside the worker.</summary>
    public required string Folder { get; init; }

    /// <summary>How many documents there are.</summary>
    public required int Documents { get; init; }

    /// <summary>Short forms, for marking what was found.</summary>
    public required AbbreviationTable Abbreviations { get; init; }

    /// <summary>The first term of each shard; null where the index is one piece.</summary>
    public IReadOnlyList<string>? Shards { get; init; }
}
