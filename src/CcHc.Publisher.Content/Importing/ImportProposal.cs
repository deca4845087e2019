using CcHc.Publisher.Content.Corrections;
using CcHc.Publisher.Content.Writing;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Content.Importing;

/// <summary>What an import would do, to be shown before it is done.</summary>
public sealed record ImportProposal
{
    /// <summary>The files to be written; empty where everything stands there already.</summary>
    public IReadOnlyList<ContentChange> Changes { get; init; } = [];

    /// <summary>The corrections that were made in what the paper gives.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>What is uncertain, by line of the paper.</summary>
    public IReadOnlyList<ImportNote> Notes { get; init; } = [];

    /// <summary>Files of rows that the paper no longer has. They stay.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];
}
