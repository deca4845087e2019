using System.CommandLine;
using CcHc.Publisher.Building;
using CcHc.Publisher.Cli;

namespace CcHc.Publisher.Checking;

/// <summary><c>cchc check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Wording words, CancellationToken cancellation)
    {
        var site = new SiteArguments(words);
        var pages = new Option<bool>("--pages", "--trang") { Description = words.Check.PagesOption };
        var format = new Option<string>("--format", "--dinh-dang") { Description = words.Check.FormatOption, HelpName = "text|json" };
        var command = site.CreateCommand("check", words.Check.About, pages, format);
        command.SetAction(parsed =>
        {
            var isJson = parsed.GetValue(format) switch
            {
                null or "text" => false,
                "json" => true,
                var other => throw new UsageException(words.Check.BadFormat(other)),
            };
            var result = SiteCheck.Run(site.Read(parsed, host), parsed.GetValue(pages), files => ProgressLine.Show(files, words.Check.Checking, host), cancellation);
            if (isJson)
            {
                host.Output.Write(CheckJson.Write(result));
            }
            else
            {
                Print(result, host, words);
            }

            return result.IsWrong ? ExitCode.ContentWrong : ExitCode.Fine;
        });
        return command;
    }

    private static void Print(CheckResult result, CliHost host, Wording words)
    {
        DiagnosticReport.Write(result.Diagnostics, words, host.Error);
        if (!result.IsWrong)
        {
            host.Output.WriteLine(result.PageCount is { } count ? words.Check.PagesFine(count) : words.Check.Fine);
        }
    }
}
