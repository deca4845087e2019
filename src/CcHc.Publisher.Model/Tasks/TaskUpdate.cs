using CcHc.Publisher.Model.Documents;

namespace CcHc.Publisher.Model.Tasks;

/// <summary>One report on a task (<c>cập nhật</c>).</summary>
public sealed record TaskUpdate
{
    /// <summary>The day of the report. It does not exist before that day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How far the task is, 0 to 100 percent; null where the report gives no figure.</summary>
    public int? Progress { get; init; }

    /// <summary>The state that the report names; null where it names none.</summary>
    public TaskState? State { get; init; }

    /// <summary>What the report says.</summary>
    public string? Note { get; init; }

    /// <summary>The papers it rests on.</summary>
    public IReadOnlyList<EvidenceDocument> Evidence { get; init; } = [];
}
