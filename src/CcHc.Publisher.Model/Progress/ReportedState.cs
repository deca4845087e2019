using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Model.Progress;

/// <summary>What the reports up to some day add up to.</summary>
/// <param name="State">The state as last reported.</param>
/// <param name="CompletedOn">The day of the first report of the unbroken completed run that lasts until then; null where the task is not completed.</param>
/// <param name="Figure">The last figure reported, 0 to 100; forgotten when the task becomes completed without one.</param>
/// <param name="HasEvidence">Whether any paper was named.</param>
/// <param name="HasOpenEvidence">Whether any paper was named that a citizen can open.</param>
internal readonly record struct ReportedState(TaskState State, DateOnly? CompletedOn, int? Figure, bool HasEvidence, bool HasOpenEvidence)
{
    private const int Done = 100;

    /// <summary>Whether what was reported can be checked.</summary>
    public EvidenceAnswer Evidence => (State, HasOpenEvidence, HasEvidence) switch
    {
        (TaskState.Completed, true, _) => EvidenceAnswer.Full,
        (_, _, true) => EvidenceAnswer.Partial,
        _ => EvidenceAnswer.None,
    };

    /// <summary>How far the task is, as <see cref="TaskProgress.Percent"/> says.</summary>
    public int? Percent => Figure ?? (State == TaskState.Completed ? Done : null);

    /// <summary>Adds the next report.</summary>
    public ReportedState After(TaskUpdate update)
    {
        var state = Next(update);
        var completes = state == TaskState.Completed && State != TaskState.Completed;
        return new ReportedState(
            state,
            state != TaskState.Completed ? null : CompletedOn ?? update.Date,
            update.Progress is { } figure ? Math.Clamp(figure, 0, Done) : completes ? null : Figure,
            HasEvidence || update.Evidence.Count > 0,
            HasOpenEvidence || update.Evidence.Any(e => e.IsOpen));
    }

    /// <summary>A stated state holds; a figure without one speaks for itself; a report with neither shows only that the work has begun.</summary>
    private TaskState Next(TaskUpdate update) => update switch
    {
        { State: { } stated and not TaskState.NoReport } => stated,
        { Progress: >= Done } => TaskState.Completed,
        { Progress: > 0 } => TaskState.InProgress,
        { Progress: not null } => TaskState.NotStarted,
        _ => State == TaskState.NoReport ? TaskState.InProgress : State,
    };
}
