namespace CcHc.Publisher.Rendering.Output;

/// <summary>
/// The folder that a site is written to. A new site is written beside the old one and takes its place at once and whole,
/// so that whoever reads the folder, or stops the program, finds the old site or the new one.
/// </summary>
/// <remarks>
/// While a build runs it holds a lock beside the folder, so what an interrupted build left there is known to be nobody's and is cleared by the next.
/// </remarks>
public sealed class OutputFolder : IDisposable
{
    private readonly FileStream _lock;

    private OutputFolder(string target, FileStream @lock)
    {
        Target = target;
        _lock = @lock;
        Staging = Beside(target, "new");
    }

    /// <summary>The folder that the site takes.</summary>
    public string Target { get; }

    /// <summary>The folder, beside it, that the new site is written to.</summary>
    public string Staging { get; }

    private string Previous => Beside(Target, "old");

    /// <summary>Makes ready to write a site to <paramref name="path"/>.</summary>
    /// <exception cref="OutputRefusedException">The folder is not empty and not ours, or another build is writing to it.</exception>
    /// <exception cref="IOException">The disk fails.</exception>
    public static OutputFolder Open(string path)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (new DirectoryInfo(target) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } linked)
        {
            target = Path.TrimEndingDirectorySeparator(linked.FullName);
        }

        if (File.Exists(target) || Path.GetDirectoryName(target) is not { } parent)
        {
            throw new OutputRefusedException(target, OutputRefusal.NotAFolder);
        }

        Directory.CreateDirectory(parent);
        var folder = new OutputFolder(target, Lock(target));
        try
        {
            folder.Recover();
            if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !SiteManifest.IsIn(target))
            {
                throw new OutputRefusedException(target, OutputRefusal.NotOurs);
            }

            Directory.CreateDirectory(folder.Staging);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Puts the new site in the place of the old one, and clears the old one away.</summary>
    public void Commit()
    {
        if (!Directory.Exists(Target))
        {
            Directory.Move(Staging, Target);
        }
        else if (DirectoryExchange.TryExchange(Staging, Target))
        {
            Directory.Delete(Staging, recursive: true);
        }
        else
        {
            Directory.Move(Target, Previous);
            Directory.Move(Staging, Target);
            Directory.Delete(Previous, recursive: true);
        }
    }

    /// <summary>Clears away what was not committed, and lets others build.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Staging))
        {
            Directory.Delete(Staging, recursive: true);
        }

        _lock.Dispose();
    }

    /// <summary>Puts right what a stopped build left: the old site aside without a new one in its place, or a half-written new one.</summary>
    private void Recover()
    {
        if (Directory.Exists(Previous))
        {
            if (Directory.Exists(Target))
            {
                Directory.Delete(Previous, recursive: true);
            }
            else
            {
                Directory.Move(Previous, Target);
            }
        }

        if (Directory.Exists(Staging))
        {
            Directory.Delete(Staging, recursive: true);
        }
    }

    private static FileStream Lock(string target)
    {
        try
        {
            return new FileStream(Beside(target, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException busy) when (File.Exists(Beside(target, "lock")))
        {
            throw new OutputRefusedException(target, OutputRefusal.Busy, busy);
        }
    }

    private static string Beside(string target, string what) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.cchc-{what}");
}
