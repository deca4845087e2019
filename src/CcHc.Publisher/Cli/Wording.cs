namespace CcHc.Publisher.Cli;

/// <summary>The command's own words in one language. Diagnostics of content are Vietnamese in both.</summary>
internal sealed record Wording
{
    public required string About { get; init; }

    public required string Usage { get; init; }

    public required string Commands { get; init; }

    public required string Options { get; init; }

    public required string HelpOption { get; init; }

    public required string VersionOption { get; init; }

    public required string LangOption { get; init; }

    public required string MoreHelp { get; init; }

    public required string NoCommand { get; init; }

    public required Func<string, string> UnknownWord { get; init; }

    public required Func<string, string> NeedsValue { get; init; }

    public required Func<string, string> BadDate { get; init; }

    public required Func<string, string> BadAddress { get; init; }

    public required Func<string, string> BadLanguage { get; init; }

    public required Func<string, string> NoSuchFolder { get; init; }

    public required string BuildAbout { get; init; }

    public required string SourceOption { get; init; }

    public required string OutputOption { get; init; }

    public required string AsOfOption { get; init; }

    public required string BaseUrlOption { get; init; }

    public required string UnitOption { get; init; }

    public required string LocalOption { get; init; }

    public required string WarningsAsErrorsOption { get; init; }

    public required Func<string, string> OutputNotOurs { get; init; }

    public required Func<string, string> OutputNotAFolder { get; init; }

    public required Func<string, string> OutputInSource { get; init; }

    public required Func<string, string> OutputBusy { get; init; }

    public required Func<int, int, string> Counted { get; init; }

    public required string NotBuilt { get; init; }

    public required Func<int, int, string, string, string> Built { get; init; }

    public required Func<int, string> Building { get; init; }

    public required CheckWording Check { get; init; }

    public required ImportWording Import { get; init; }

    public required string Stopped { get; init; }

    public required Func<string, string> DiskFailed { get; init; }

    public required Func<string, string> Bug { get; init; }
}
