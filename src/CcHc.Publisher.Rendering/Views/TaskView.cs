namespace CcHc.Publisher.Rendering.Views;

/// <summary>A task as of the site's date. Cells are word for word: null where the paper has no such column, empty where the cell is.</summary>
public sealed record TaskView
{
    /// <summary>Its file's name: <c>07</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The cell <c>STT</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The cell <c>Nhiệm vụ</c>.</summary>
    public required string Content { get; init; }

    /// <summary>Its page.</summary>
    public required string Url { get; init; }

    /// <summary>The cell <c>Sản phẩm</c>.</summary>
    public string? Product { get; init; }

    /// <summary>The cell <c>Cơ quan chủ trì</c>.</summary>
    public string? Lead { get; init; }

    /// <summary>Who leads.</summary>
    public IReadOnlyList<AgencyView> LeadAgencies { get; init; } = [];

    /// <summary>Whether somebody in particular leads, and not only a collective.</summary>
    public bool HasNamedLead { get; init; }

    /// <summary>The cell <c>Cơ quan phối hợp</c>.</summary>
    public string? Cooperation { get; init; }

    /// <summary>Who joins.</summary>
    public IReadOnlyList<AgencyView> CooperatingAgencies { get; init; } = [];

    /// <summary>The cell <c>Thời gian</c>.</summary>
    public string? Time { get; init; }

    /// <summary>What was read out of it.</summary>
    public required DeadlineView Deadline { get; init; }

    /// <summary>The last day in time, amendments included, or null.</summary>
    public DateView? LastDay { get; init; }

    /// <summary>The cell <c>Ghi chú</c>.</summary>
    public string? Note { get; init; }

    /// <summary>Columns beyond these.</summary>
    public IReadOnlyList<CellView> Other { get; init; } = [];

    /// <summary>Tình trạng theo báo cáo.</summary>
    public required AnswerView State { get; init; }

    /// <summary>Minh chứng.</summary>
    public required AnswerView Evidence { get; init; }

    /// <summary>Thời hạn.</summary>
    public required AnswerView Timeliness { get; init; }

    /// <summary>The last figure reported, 0 to 100, or null.</summary>
    public int? Percent { get; init; }

    /// <summary>The day of the last report, or null.</summary>
    public DateView? Updated { get; init; }
}
