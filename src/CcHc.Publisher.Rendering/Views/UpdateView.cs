namespace CcHc.Publisher.Rendering.Views;

/// <summary>One report on a task.</summary>
public sealed record UpdateView
{
    /// <summary>Its day.</summary>
    public required DateView Date { get; init; }

    /// <summary>0 to 100, or null.</summary>
    public int? Percent { get; init; }

    /// <summary>The state it names, or null.</summary>
    public AnswerView? State { get; init; }

    /// <summary>What it says, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The papers it rests on.</summary>
    public IReadOnlyList<EvidenceView> Evidence { get; init; } = [];
}
