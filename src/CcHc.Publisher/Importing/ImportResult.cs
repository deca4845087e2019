using CcHc.Publisher.Content.Importing;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Importing;

/// <summary>What came of an import.</summary>
internal sealed record ImportResult
{
    /// <summary>What was asked for.</summary>
    public required ImportRequest Request { get; init; }

    /// <summary>What is wrong with the paper's file, the content that is there or the corrections.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The plan as it was read; null where the file could not be.</summary>
    public ImportedPlan? Paper { get; init; }

    /// <summary>What is to be written.</summary>
    public ImportProposal Proposal { get; init; } = new();

    /// <summary>Whether it was.</summary>
    public bool IsWritten { get; init; }

    /// <summary>Whether an error keeps it from being written.</summary>
    public bool IsWrong => Diagnostics.Any(d => d.Severity == Severity.Error);
}
