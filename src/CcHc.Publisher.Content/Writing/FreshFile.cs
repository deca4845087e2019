using CcHc.Publisher.Model.Keys;

namespace CcHc.Publisher.Content.Writing;

/// <summary>A content file as a paper alone gives it.</summary>
/// <param name="Path">From the source folder, with <c>/</c>.</param>
/// <param name="Section">The keys that it may have.</param>
/// <param name="Text">All of it: UTF-8 text, LF, with a final line end.</param>
internal sealed record FreshFile(string Path, KeySection Section, string Text)
{
    /// <summary>What it is, in Vietnamese, on one line: <c>Nhiệm vụ 5: …</c>.</summary>
    public required string Title { get; init; }

    /// <summary>Keys whose values the paper does not give: they are for a new file only.</summary>
    public IReadOnlySet<ContentKey> MadeUp { get; init; } = new HashSet<ContentKey>();

    /// <summary>Whether the body comes from the paper too.</summary>
    public bool HasBody { get; init; }
}
