namespace CcHc.Publisher.Content.Sources;

/// <summary>A path with every symbolic link on its way followed, as the operating system follows them.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>The real path, whether or not something is there; null where there are too many links, as in a ring.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var rest = new Stack<string>();
        Push(rest, full[real.Length..]);
        for (var links = 0; rest.TryPop(out var part);)
        {
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                return null;
            }

            // ".." behind a link means the folder above its target, so a target is walked and never shortened as text.
            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : real;
            Push(rest, target[(Path.IsPathRooted(target) ? real.Length : 0)..]);
        }

        return real;
    }

    private static void Push(Stack<string> rest, string path)
    {
        foreach (var part in path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar]).Where(p => p is not ("" or ".")).Reverse())
        {
            rest.Push(part);
        }
    }
}
