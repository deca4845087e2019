namespace CcHc.Publisher.Rendering.Output;

/// <summary>A file that is taken over as it is.</summary>
/// <param name="Path">Its path in the output folder, with <c>/</c>.</param>
/// <param name="Source">Where it stands on disk.</param>
public sealed record CopiedFile(string Path, string Source) : OutputFile(Path);
