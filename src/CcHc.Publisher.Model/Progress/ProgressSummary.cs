using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Model.Progress;

/// <summary>How far a set of tasks is. Every percentage is shown beside its counts.</summary>
public sealed record ProgressSummary
{
    /// <summary>All tasks.</summary>
    public required int Tasks { get; init; }

    /// <summary>Those that count: neither recurring, annual nor cancelled.</summary>
    public required int Counted { get; init; }

    /// <summary>Those that recur (recurring or annual).</summary>
    public required int Recurring { get; init; }

    /// <summary>Those of <see cref="Counted"/> that are completed.</summary>
    public required int Completed { get; init; }

    /// <summary>How many tasks are in each state that occurs, in the order of the states.</summary>
    public required IReadOnlyList<KeyValuePair<TaskState, int>> ByState { get; init; }

    /// <summary>How many tasks have each timeliness that occurs, in the order of the answers.</summary>
    public required IReadOnlyList<KeyValuePair<Timeliness, int>> ByTimeliness { get; init; }

    /// <summary>Completed of counted in whole percent, rounded down (100 only when all are); null when nothing counts.</summary>
    public int? Percent => Counted == 0 ? null : (int)(100L * Completed / Counted);
}
