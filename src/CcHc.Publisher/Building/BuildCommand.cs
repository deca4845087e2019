using System.CommandLine;
using CcHc.Publisher.Cli;
using CcHc.Publisher.Rendering.Output;

namespace CcHc.Publisher.Building;

/// <summary><c>cchc build</c>.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Wording words, CancellationToken cancellation)
    {
        var site = new SiteArguments(words);
        var output = new Option<string>("--output") { Description = words.OutputOption, HelpName = "DIR" };
        var command = site.CreateCommand("build", words.BuildAbout, output);
        command.SetAction(parsed =>
        {
            var request = site.Read(parsed, host);
            var target = parsed.GetValue(output) ?? Path.Combine(request.Source, "_site");
            if (LiesBelow(target, Path.Combine(request.Source, "content")) || LiesBelow(target, Path.Combine(request.Source, "themes")))
            {
                throw new UsageException(words.OutputInSource(target));
            }

            return Run(new BuildRequest(request, target), host, words, cancellation);
        });
        return command;
    }

    private static int Run(BuildRequest request, CliHost host, Wording words, CancellationToken cancellation)
    {
        try
        {
            var result = SiteBuild.Run(request, files => ProgressLine.Show(files, words.Building, host), cancellation);
            DiagnosticReport.Write(result.Diagnostics, words, host.Error);
            if (result.Manifest is not { } manifest)
            {
                host.Error.WriteLine(words.NotBuilt);
                return ExitCode.ContentWrong;
            }

            var pages = manifest.Files.Count(f => f.Path.EndsWith(".html", StringComparison.Ordinal));
            host.Output.WriteLine(words.Built(manifest.Files.Count + 1, pages, request.Output, $"{request.Site.AsOf:dd/MM/yyyy}"));
            return ExitCode.Fine;
        }
        catch (OutputRefusedException refused)
        {
            throw new UsageException(refused.Reason switch
            {
                OutputRefusal.NotOurs => words.OutputNotOurs(request.Output),
                OutputRefusal.Busy => words.OutputBusy(request.Output),
                _ => words.OutputNotAFolder(request.Output),
            });
        }
    }

    private static bool LiesBelow(string path, string folder) =>
        (Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar)
            .StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
