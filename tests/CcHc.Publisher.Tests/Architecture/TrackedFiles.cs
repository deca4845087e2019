using System.Diagnostics;

namespace CcHc.Publisher.Tests.Architecture;

/// <summary>The files that belong to the repository.</summary>
internal static class TrackedFiles
{
    /// <summary>Their paths, with <c>/</c>.</summary>
    public static IReadOnlyList<string> All()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-c", "core.quotepath=off", "ls-files"])
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return files;
    }
}
