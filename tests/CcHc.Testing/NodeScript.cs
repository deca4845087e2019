using System.ComponentModel;
using System.Diagnostics;

namespace CcHc.Testing;

/// <summary>Runs JavaScript in Node.js, to compare what this program does with what a browser will do.</summary>
public static class NodeScript
{
    private const string Cure = "Run: bash .ci/test";

    /// <summary>Runs a script to its end.</summary>
    /// <param name="script">Its path below the repository's root, with <c>/</c>.</param>
    /// <param name="input">What it reads on its standard input.</param>
    /// <param name="packages">The packages that its folder must have installed.</param>
    /// <returns>The bytes of its standard output.</returns>
    /// <exception cref="InvalidOperationException">Node.js or a package is missing, or the script fails.</exception>
    public static byte[] Run(string script, string input, params string[] packages)
    {
        var path = RepositoryRoot.Combine(script.Split('/'));
        foreach (var package in packages)
        {
            var folder = Path.Combine(Path.GetDirectoryName(path)!, "node_modules", package);
            if (!File.Exists(Path.Combine(folder, "package.json")))
            {
                throw new InvalidOperationException($"The npm package {package} is not installed beside {script}. {Cure}");
            }
        }

        using var process = Start(path);
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        using (process.StandardInput)
        {
            process.StandardInput.Write(input);
        }

        reading.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.ToArray() : throw new InvalidOperationException($"{script} ended with {process.ExitCode}:\n{error.GetAwaiter().GetResult()}");
    }

    private static Process Start(string path)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", [path])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            })!;
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException($"Node.js is not installed. {Cure}", e);
        }
    }
}
