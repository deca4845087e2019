namespace CcHc.Publisher.Model.Imported;

/// <summary>A plan as an importer read it from a paper: nothing decided yet about files, ids or agencies.</summary>
public sealed record ImportedPlan
{
    /// <summary>The file it came from, for messages.</summary>
    public required string SourceName { get; init; }

    /// <summary>The head of the paper, and what closes it.</summary>
    public required ImportedHead Head { get; init; }

    /// <summary>The text around the annexes' tables, in order; without what is in <see cref="Head"/>.</summary>
    public IReadOnlyList<ImportedBlock> Body { get; init; } = [];

    /// <summary>The groups of tasks, in order.</summary>
    public IReadOnlyList<ImportedGroup> Groups { get; init; } = [];

    /// <summary>The rows of the task tables, in order.</summary>
    public IReadOnlyList<ImportedTask> Tasks { get; init; } = [];

    /// <summary>The rows of the indicator tables, in order.</summary>
    public IReadOnlyList<ImportedIndicator> Indicators { get; init; } = [];

    /// <summary>Whether the text announces an annex that the file does not hold.</summary>
    public bool AnnexIsMissing { get; init; }

    /// <summary>What is uncertain, by line; nothing was decided silently.</summary>
    public IReadOnlyList<ImportNote> Notes { get; init; } = [];
}
