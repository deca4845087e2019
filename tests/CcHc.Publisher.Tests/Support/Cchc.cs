using System.Diagnostics;

namespace CcHc.Publisher.Tests.Support;

/// <summary>Runs the real command as a process of its own.</summary>
internal static class Cchc
{
    private static readonly string Program = Find();

    /// <summary>Runs it to its end.</summary>
    public static CchcResult Run(params string[] arguments) => Run(new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    /// <summary>Runs it to its end with some environment variables set.</summary>
    public static CchcResult Run(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(environment, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CchcResult(process.ExitCode, output, error.Result);
    }

    /// <summary>Starts it.</summary>
    public static Process Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = RepositoryRoot.Path,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static string Find()
    {
        // tests/<project>/bin/<configuration>/<framework>/ -> src/CcHc.Publisher/bin/<configuration>/<framework>/
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return RepositoryRoot.Combine("src", "CcHc.Publisher", "bin", framework.Parent!.Name, framework.Name, "cchc.dll");
    }
}
