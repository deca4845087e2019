namespace CcHc.Publisher.Rendering.Output;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Its path in the output folder, with <c>/</c>.</param>
public abstract record OutputFile(string Path);
