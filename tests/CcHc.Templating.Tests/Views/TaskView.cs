namespace CcHc.Templating.Tests.Views;

public enum TaskState
{
    NoReport,
    Done,
}

public sealed record AgencyView(string Name, bool IsCollective = false);

public sealed record TaskView
{
    public required string Title { get; init; }

    public IReadOnlyList<AgencyView> LeadAgencies { get; init; } = [];

    public IReadOnlyDictionary<string, string> Other { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<int> Numbers { get; init; } = [];

    public int? Percent { get; init; }

    public DateOnly LastDay { get; init; }

    public TaskState State { get; init; }
}
