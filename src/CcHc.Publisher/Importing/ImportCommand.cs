using System.CommandLine;
using CcHc.Publisher.Cli;
using CcHc.Publisher.Content.Importing;

namespace CcHc.Publisher.Importing;

/// <summary><c>cchc import</c>.</summary>
internal static class ImportCommand
{
    private static readonly string[] Later = [".docx", ".doc", ".docm", ".xlsx", ".xls", ".xlsm"];
    private static readonly string[] Never = [".pdf", ".rtf", ".odt", ".ods", ".zip", ".rar", ".pptx", ".ppt", ".jpg", ".jpeg", ".png", ".tif", ".tiff"];

    /// <summary>The command.</summary>
    public static Command Create(CliHost host, Wording words, CancellationToken cancellation)
    {
        var file = new Argument<string>("file") { HelpName = words.Import.File, Arity = ArgumentArity.ZeroOrOne };
        var source = new Option<string>("--source", "--nguon") { Description = words.Import.SourceOption, HelpName = "DIR" };
        var unit = new Option<string>("--unit", "--don-vi") { Description = words.Import.UnitOption, HelpName = "ID" };
        var plan = new Option<string>("--plan", "--ke-hoach") { Description = words.Import.PlanOption, HelpName = "ID" };
        var unitName = new Option<string>("--unit-name", "--ten-don-vi") { Description = words.Import.UnitNameOption, HelpName = "NAME" };
        var province = new Option<string>("--province", "--tinh") { Description = words.Import.ProvinceOption, HelpName = "NAME" };
        var level = new Option<string>("--level", "--loai") { Description = words.Import.LevelOption, HelpName = "KIND" };
        var dryRun = new Option<bool>("--dry-run", "--chay-thu") { Description = words.Import.DryRunOption };
        var format = new Option<string>("--format", "--dinh-dang") { Description = words.Import.FormatOption, HelpName = "text|json" };
        var command = new Command("import", words.Import.About) { file, source, unit, plan, unitName, province, level, dryRun, format };
        command.SetAction(parsed =>
        {
            var isJson = IsJson(parsed.GetValue(format), words.Import);
            var folder = parsed.GetValue(source) ?? ".";
            if (!Directory.Exists(folder))
            {
                throw new UsageException(words.NoSuchFolder(folder));
            }

            var request = new ImportRequest
            {
                File = ReadFile(parsed.GetValue(file), words.Import),
                Source = folder,
                Target = new ImportTarget
                {
                    Unit = ReadId(unit, parsed, words.Import),
                    Plan = ReadId(plan, parsed, words.Import),
                    UnitName = ReadName(parsed.GetValue(unitName)),
                    Province = ReadName(parsed.GetValue(province)),
                    Level = ReadLevel(parsed.GetValue(level), words.Import),
                },
                IsDryRun = parsed.GetValue(dryRun),
            };
            return Run(request, isJson, host, words, cancellation);
        });
        return command;
    }

    private static int Run(ImportRequest request, bool isJson, CliHost host, Wording words, CancellationToken cancellation)
    {
        var result = PlanImport.Run(request, cancellation);
        if (isJson)
        {
            host.Output.Write(ImportJson.Write(result));
        }
        else
        {
            ImportReport.Write(result, words, host.Output, host.Error);
        }

        return result.IsWrong ? ExitCode.ContentWrong : ExitCode.Fine;
    }

    private static string ReadFile(string? path, ImportWording words)
    {
        if (string.IsNullOrEmpty(path))
        {
            throw new UsageException(words.NeedsFile);
        }

        var kind = Path.GetExtension(path).ToLowerInvariant();
        return Later.Contains(kind) ? throw new UsageException(words.NotYet(path))
            : Never.Contains(kind) ? throw new UsageException(words.NotText(path))
            : File.Exists(path) ? path
            : Directory.Exists(path) ? throw new UsageException(words.IsFolder(path))
            : throw new UsageException(words.NoSuchFile(path));
    }

    private static string ReadId(Option<string> option, ParseResult parsed, ImportWording words)
    {
        var id = parsed.GetValue(option) ?? throw new UsageException(words.NeedsOption(option.Name));
        return ContentImport.ComplaintAbout(id) is { } complaint ? throw new UsageException($"{option.Name}: {complaint}") : id;
    }

    private static string? ReadName(string? name) => string.IsNullOrWhiteSpace(name) ? null : Model.Text.VietnameseText.Compose(name.Trim());

    private static string? ReadLevel(string? level, ImportWording words) =>
        level is null || ContentImport.IsLevel(level) ? level : throw new UsageException(words.BadLevel(level));

    private static bool IsJson(string? format, ImportWording words) => format switch
    {
        null or "text" => false,
        "json" => true,
        _ => throw new UsageException(words.BadFormat(format)),
    };
}
