namespace CcHc.Publisher.Cli;

/// <summary>The words of <c>cchc check</c> in one language.</summary>
internal sealed record CheckWording
{
    public required string About { get; init; }

    public required string PagesOption { get; init; }

    public required string FormatOption { get; init; }

    public required Func<string, string> BadFormat { get; init; }

    public required Func<int, string> Checking { get; init; }

    public required string Fine { get; init; }

    public required Func<int, string> PagesFine { get; init; }
}
