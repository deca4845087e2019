namespace CcHc.Publisher.Rendering.Output;

/// <summary>A file that was made here.</summary>
/// <param name="Path">Its path in the output folder, with <c>/</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record GeneratedFile(string Path, ReadOnlyMemory<byte> Content) : OutputFile(Path);
