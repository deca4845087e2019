namespace CcHc.Publisher.Rendering.Output;

/// <summary>A file of the site.</summary>
/// <param name="Path">Its path in the output folder, with <c>/</c>.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record ManifestEntry(string Path, long Size, string Sha256);
