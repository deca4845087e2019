using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>w3m, a browser without pictures, style and scripts (<c>.ci/test</c> installs it).</summary>
internal static class TextBrowser
{
    /// <summary>A page as it shows it on a terminal, 100 characters wide.</summary>
    public static string Show(string file)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("w3m", ["-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", "100", file])
            {
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
                UseShellExecute = false,
            })!;
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? text : throw new InvalidOperationException($"w3m ended with {process.ExitCode} on {file}");
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException("w3m is not installed. Run the tests with: bash .ci/test", e);
        }
    }
}
