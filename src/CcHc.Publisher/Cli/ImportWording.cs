namespace CcHc.Publisher.Cli;

/// <summary>The words of <c>cchc import</c> in one language. What is uncertain and what changes is said in Vietnamese in both.</summary>
internal sealed record ImportWording
{
    public required string About { get; init; }

    public required string File { get; init; }

    public required string SourceOption { get; init; }

    public required string UnitOption { get; init; }

    public required string PlanOption { get; init; }

    public required string UnitNameOption { get; init; }

    public required string ProvinceOption { get; init; }

    public required string LevelOption { get; init; }

    public required string DryRunOption { get; init; }

    public required string FormatOption { get; init; }

    public required string NeedsFile { get; init; }

    public required Func<string, string> NeedsOption { get; init; }

    public required Func<string, string> NoSuchFile { get; init; }

    public required Func<string, string> IsFolder { get; init; }

    public required Func<string, string> NotYet { get; init; }

    public required Func<string, string> NotText { get; init; }

    public required Func<string, string> BadLevel { get; init; }

    public required Func<string, string> BadFormat { get; init; }

    public required Func<string, string, string> From { get; init; }

    public required Func<int, int, int, string> Found { get; init; }

    public required string NoTasks { get; init; }

    public required string AnnexIsMissing { get; init; }

    public required Func<int, string> Creates { get; init; }

    public required Func<int, string> Edits { get; init; }

    public required Func<int, string> Corrections { get; init; }

    public required Func<int, string> Kept { get; init; }

    public required Func<int, string> Uncertain { get; init; }

    public required Func<int, string> Written { get; init; }

    public required Func<int, string> WouldWrite { get; init; }

    public required string NothingToDo { get; init; }

    public required string NotWritten { get; init; }
}
