using System.Text;
using CcHc.Publisher.Content.Sources;

namespace CcHc.Publisher.Content.Writing;

/// <summary>
/// Makes changes on disk, all of them or none: each file is first written beside its place, then all are moved into theirs. Where one
/// cannot be, those that were moved are put back.
/// </summary>
public static class ContentWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Makes the changes, in order.</summary>
    /// <param name="sourceFolder">The folder that holds <c>content/</c>.</param>
    /// <param name="changes">What is to be written.</param>
    /// <param name="cancellation">Stops between two files; then nothing is changed.</param>
    /// <exception cref="IOException">The disk fails, a path leads out of the folder, or a file is not what the change was made for.</exception>
    public static void Apply(string sourceFolder, IReadOnlyList<ContentChange> changes, CancellationToken cancellation)
    {
        var boundary = RealPath.Of(sourceFolder) ?? throw new IOException(sourceFolder);
        List<(string Path, ContentChange Change)> files = [.. changes.Select(c => (PathOf(c, sourceFolder, boundary), c))];
        var folders = new List<string>();
        var moved = new List<(string Path, ContentChange Change)>();
        var isDone = false;
        try
        {
            foreach (var (path, change) in files)
            {
                cancellation.ThrowIfCancellationRequested();
                WriteBeside(path, change, folders);
            }

            cancellation.ThrowIfCancellationRequested();
            foreach (var file in files)
            {
                File.Move(Beside(file.Path), file.Path, overwrite: true);
                moved.Add(file);
            }

            isDone = true;
        }
        finally
        {
            if (!isDone)
            {
                Undo(files, moved, folders);
            }
        }
    }

    private static string PathOf(ContentChange change, string sourceFolder, string boundary)
    {
        var path = RealPath.Of(Path.Combine(sourceFolder, change.Path));
        return path is not null && path.StartsWith(boundary.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : throw new IOException(change.Path);
    }

    private static void WriteBeside(string path, ContentChange change, List<string> folders)
    {
        var there = File.Exists(path) ? Utf8.GetString(File.ReadAllBytes(path)) : null;
        if (there != change.OldText)
        {
            throw new IOException(change.Path);
        }

        for (var folder = Path.GetDirectoryName(path); folder is not null && !Directory.Exists(folder); folder = Path.GetDirectoryName(folder))
        {
            folders.Add(folder);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(Beside(path), Utf8.GetBytes(change.NewText));
    }

    /// <summary>Puts back what was there: the old files, and no folder that was made for new ones.</summary>
    private static void Undo(List<(string Path, ContentChange Change)> files, List<(string Path, ContentChange Change)> moved, List<string> folders)
    {
        foreach (var (path, change) in moved)
        {
            if (change.OldText is { } old)
            {
                File.WriteAllBytes(path, Utf8.GetBytes(old));
            }
            else
            {
                File.Delete(path);
            }
        }

        foreach (var beside in files.Select(f => Beside(f.Path)).Where(File.Exists))
        {
            File.Delete(beside);
        }

        foreach (var folder in folders.OrderByDescending(f => f.Length).Where(Directory.Exists))
        {
            Directory.Delete(folder);
        }
    }

    private static string Beside(string path) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.cchc-new");
}
