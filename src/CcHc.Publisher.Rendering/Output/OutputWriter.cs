using System.Security.Cryptography;

namespace CcHc.Publisher.Rendering.Output;

/// <summary>Writes a stream of files into a folder, and then their manifest.</summary>
public static class OutputWriter
{
    /// <summary>Writes every file below <paramref name="folder"/>, which must be empty, then <c>site-manifest.json</c>.</summary>
    /// <param name="files">The files; each path once. They are read one at a time.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="head">The manifest without its files.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <returns>The manifest with its files.</returns>
    /// <exception cref="IOException">The disk fails.</exception>
    public static SiteManifest Write(IEnumerable<OutputFile> files, string folder, SiteManifest head, CancellationToken cancellation)
    {
        var entries = new List<ManifestEntry>();
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            var path = Path.Combine(folder, file.Path);
            if (Path.GetDirectoryName(path) is { } parent && made.Add(parent))
            {
                Directory.CreateDirectory(parent);
            }

            entries.Add(Write(file, path));
        }

        var manifest = head with { Files = [.. entries.OrderBy(e => e.Path, StringComparer.Ordinal)] };
        File.WriteAllBytes(Path.Combine(folder, SiteManifest.FileName), manifest.ToJson());
        return manifest;
    }

    private static ManifestEntry Write(OutputFile file, string path)
    {
        // FileMode.CreateNew: two files with one path are a bug, not something to overwrite.
        using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        switch (file)
        {
            case GeneratedFile generated:
                target.Write(generated.Content.Span);
                return Entry(file, generated.Content.Length, SHA256.HashData(generated.Content.Span));
            case CopiedFile copied:
                using (var source = File.OpenRead(copied.Source))
                using (var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256))
                {
                    var size = 0L;
                    var buffer = new byte[81920];
                    for (int read; (read = source.Read(buffer)) > 0; size += read)
                    {
                        sha.AppendData(buffer, 0, read);
                        target.Write(buffer, 0, read);
                    }

                    return Entry(file, size, sha.GetHashAndReset());
                }

            default:
                throw new ArgumentOutOfRangeException(nameof(file), file, message: null);
        }
    }

    private static ManifestEntry Entry(OutputFile file, long size, byte[] sha256) => new(file.Path, size, Convert.ToHexStringLower(sha256));
}
