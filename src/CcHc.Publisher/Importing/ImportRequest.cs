using CcHc.Publisher.Content.Importing;

namespace CcHc.Publisher.Importing;

/// <summary>What is to be imported.</summary>
internal sealed record ImportRequest
{
    /// <summary>The paper.</summary>
    public required string File { get; init; }

    /// <summary>The folder that holds <c>content/</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Where it goes below that.</summary>
    public required ImportTarget Target { get; init; }

    /// <summary>Whether nothing is to be written.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>The paper's name in messages, without the folders of this machine.</summary>
    public string Name => Path.GetFileName(File);
}
