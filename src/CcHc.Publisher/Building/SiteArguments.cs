using System.CommandLine;
using System.Globalization;
using CcHc.Publisher.Cli;

namespace CcHc.Publisher.Building;

/// <summary>The options that say which site is meant: the same in every command that makes pages.</summary>
/// <param name="words">Their descriptions.</param>
internal sealed class SiteArguments(Wording words)
{
    private readonly Option<string> _source = new("--source") { Description = words.SourceOption, HelpName = "DIR" };
    private readonly Option<string> _asOf = new("--as-of") { Description = words.AsOfOption, HelpName = "YYYY-MM-DD" };
    private readonly Option<string> _baseUrl = new("--base-url") { Description = words.BaseUrlOption, HelpName = "URL" };
    private readonly Option<string> _unit = new("--unit") { Description = words.UnitOption, HelpName = "ID" };
    private readonly Option<bool> _local = new("--local") { Description = words.LocalOption };
    private readonly Option<bool> _warningsAsErrors = new("--warnings-as-errors") { Description = words.WarningsAsErrorsOption };

    /// <summary>A command with these options, the source first, and those of its own behind it.</summary>
    public Command CreateCommand(string name, string about, params Option[] own)
    {
        var command = new Command(name, about) { _source };
        foreach (var option in own.Concat([_asOf, _baseUrl, _unit, _local, _warningsAsErrors]))
        {
            command.Add(option);
        }

        return command;
    }

    /// <summary>What they say.</summary>
    /// <exception cref="UsageException">A value cannot be used.</exception>
    public SiteRequest Read(ParseResult parsed, CliHost host)
    {
        var folder = parsed.GetValue(_source) ?? ".";
        if (!Directory.Exists(folder))
        {
            throw new UsageException(words.NoSuchFolder(folder));
        }

        return new SiteRequest
        {
            Source = folder,
            AsOf = parsed.GetValue(_asOf) is { } date ? ReadDate(date) : host.Today,
            Today = host.Today,
            BaseUrl = parsed.GetValue(_baseUrl) is { } address ? BaseAddress.Parse(address) ?? throw new UsageException(words.BadAddress(address)) : null,
            Unit = parsed.GetValue(_unit),
            IsLocal = parsed.GetValue(_local),
            WarningsAsErrors = parsed.GetValue(_warningsAsErrors),
        };
    }

    private DateOnly ReadDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UsageException(words.BadDate(text));
}
