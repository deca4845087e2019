using System.CommandLine;
using System.Globalization;
using CcHc.Publisher.Cli;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Rendering.Output;

namespace CcHc.Publisher.Building;

/// <summary><c>cchc build</c>.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Wording words, CancellationToken cancellation)
    {
        var source = new Option<string>("--source") { Description = words.SourceOption, HelpName = "DIR" };
        var output = new Option<string>("--output") { Description = words.OutputOption, HelpName = "DIR" };
        var asOf = new Option<string>("--as-of") { Description = words.AsOfOption, HelpName = "YYYY-MM-DD" };
        var baseUrl = new Option<string>("--base-url") { Description = words.BaseUrlOption, HelpName = "URL" };
        var unit = new Option<string>("--unit") { Description = words.UnitOption, HelpName = "ID" };
        var local = new Option<bool>("--local") { Description = words.LocalOption };
        var warningsAsErrors = new Option<bool>("--warnings-as-errors") { Description = words.WarningsAsErrorsOption };
        var command = new Command("build", words.BuildAbout) { source, output, asOf, baseUrl, unit, local, warningsAsErrors };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(source) ?? ".";
            if (!Directory.Exists(folder))
            {
                throw new UsageException(words.NoSuchFolder(folder));
            }

            var request = new BuildRequest
            {
                Source = folder,
                Output = parsed.GetValue(output) ?? Path.Combine(folder, "_site"),
                AsOf = parsed.GetValue(asOf) is { } date ? ReadDate(date, words) : host.Today,
                Today = host.Today,
                BaseUrl = parsed.GetValue(baseUrl) is { } address ? BaseAddress.Parse(address) ?? throw new UsageException(words.BadAddress(address)) : null,
                Unit = parsed.GetValue(unit),
                IsLocal = parsed.GetValue(local),
                WarningsAsErrors = parsed.GetValue(warningsAsErrors),
            };
            if (LiesBelow(request.Output, Path.Combine(folder, "content")) || LiesBelow(request.Output, Path.Combine(folder, "themes")))
            {
                throw new UsageException(words.OutputInSource(request.Output));
            }

            return Run(request, host, words, cancellation);
        });
        return command;
    }

    private static int Run(BuildRequest request, CliHost host, Wording words, CancellationToken cancellation)
    {
        try
        {
            var result = SiteBuild.Run(request, files => ProgressLine.Show(files, words.Building, host), cancellation);
            foreach (var diagnostic in result.Diagnostics)
            {
                host.Error.WriteLine(diagnostic);
            }

            if (result.Diagnostics.Count > 0)
            {
                var errors = result.Diagnostics.Count(d => d.Severity == Severity.Error);
                host.Error.WriteLine(words.Counted(errors, result.Diagnostics.Count - errors));
            }

            if (result.Manifest is not { } manifest)
            {
                host.Error.WriteLine(words.NotBuilt);
                return ExitCode.ContentWrong;
            }

            var pages = manifest.Files.Count(f => f.Path.EndsWith(".html", StringComparison.Ordinal));
            host.Output.WriteLine(words.Built(manifest.Files.Count + 1, pages, request.Output, $"{request.AsOf:dd/MM/yyyy}"));
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

    private static DateOnly ReadDate(string text, Wording words) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UsageException(words.BadDate(text));
}
