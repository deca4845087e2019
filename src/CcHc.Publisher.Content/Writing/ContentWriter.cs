using System.Text;
using CcHc.Publisher.Content.Sources;

namespace CcHc.Publisher.Content.Writing;

/// <summary>Makes changes on disk. Each file is written beside its place and moved into it, so that it is the old one or the new one, whole.</summary>
public static class ContentWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Makes the changes, in order.</summary>
    /// <param name="sourceFolder">The folder that holds <c>content/</c>.</param>
    /// <param name="changes">What is to be written.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <exception cref="IOException">The disk fails, a path leads out of the folder, or a file is not what the change was made for.</exception>
    public static void Apply(string sourceFolder, IReadOnlyList<ContentChange> changes, CancellationToken cancellation)
    {
        var boundary = RealPath.Of(sourceFolder) ?? throw new IOException(sourceFolder);
        foreach (var change in changes)
        {
            cancellation.ThrowIfCancellationRequested();
            var path = RealPath.Of(Path.Combine(sourceFolder, change.Path));
            if (path is null || !path.StartsWith(boundary.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new IOException(change.Path);
            }

            Write(path, change);
        }
    }

    private static void Write(string path, ContentChange change)
    {
        var there = File.Exists(path) ? Utf8.GetString(File.ReadAllBytes(path)) : null;
        if (there != change.OldText)
        {
            throw new IOException(change.Path);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.cchc-new");
        try
        {
            File.WriteAllBytes(beside, Utf8.GetBytes(change.NewText));
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
