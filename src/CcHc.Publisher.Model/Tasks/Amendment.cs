using CcHc.Publisher.Model.Deadlines;

namespace CcHc.Publisher.Model.Tasks;

/// <summary>A later decision that moves a task's deadline (<c>điều chỉnh</c>).</summary>
public sealed record Amendment
{
    /// <summary>The day of the decision. It does not exist before that day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The new deadline (<c>hạn</c>); it always has a last day.</summary>
    public required Deadline Deadline { get; init; }

    /// <summary>The paper that moves it (<c>theo văn bản</c>), word for word.</summary>
    public string? By { get; init; }
}
