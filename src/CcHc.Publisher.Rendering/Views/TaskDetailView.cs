namespace CcHc.Publisher.Rendering.Views;

/// <summary>What only a task's own page shows.</summary>
public sealed record TaskDetailView
{
    /// <summary>The group it stands in, or null.</summary>
    public GroupLinkView? Group { get; init; }

    /// <summary>The day on which one of the answers last changed, or null where none ever did.</summary>
    public DateView? LastChanged { get; init; }

    /// <summary>Reports, the newest first.</summary>
    public IReadOnlyList<UpdateView> Updates { get; init; } = [];

    /// <summary>Decisions on its deadline, the newest first.</summary>
    public IReadOnlyList<AmendmentView> Amendments { get; init; } = [];

    /// <summary>The explanation in plain words; empty where there is none.</summary>
    public required string BodyHtml { get; init; }

    /// <summary>The page's address as a QR code, for print; empty where <c>page.full_url</c> is null.</summary>
    public required string QrHtml { get; init; }

    /// <summary>The task before it in the plan, or null.</summary>
    public LinkView? Previous { get; init; }

    /// <summary>The task after it in the plan, or null.</summary>
    public LinkView? Next { get; init; }
}
