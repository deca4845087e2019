using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Deadlines;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Documents;

namespace CcHc.Publisher.Model.Tasks;

/// <summary>One row of a plan's annex, word for word, with what is read out of it and what was reported since.</summary>
/// <remarks>A cell is null where the paper has no such column, <c>""</c> where the cell is empty.</remarks>
public sealed record PlanTask
{
    /// <summary>The file's name: the padded STT, with the group in front where STT restarts (<c>iii-05</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The cell <c>STT</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The number of its group; null in a plan without groups.</summary>
    public string? Group { get; init; }

    /// <summary>The cell <c>Nhiệm vụ</c>.</summary>
    public required string Content { get; init; }

    /// <summary>The cell <c>Sản phẩm</c>.</summary>
    public string? Product { get; init; }

    /// <summary>The cell <c>Cơ quan chủ trì</c>.</summary>
    public AgencyCell Lead { get; init; } = AgencyCell.Absent;

    /// <summary>The cell <c>Cơ quan phối hợp</c>.</summary>
    public AgencyCell Cooperation { get; init; } = AgencyCell.Absent;

    /// <summary>The cell <c>Thời gian</c>.</summary>
    public string? Time { get; init; }

    /// <summary>What <see cref="Time"/> means.</summary>
    public Deadline Deadline { get; init; } = Deadline.Unspecified;

    /// <summary>The cell <c>Ghi chú</c>.</summary>
    public string? Note { get; init; }

    /// <summary>Columns beyond these, header and cell, in the paper's order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Other { get; init; } = [];

    /// <summary>Later decisions on its deadline, by date.</summary>
    public IReadOnlyList<Amendment> Amendments { get; init; } = [];

    /// <summary>Reports, by date, then in the order of the file.</summary>
    public IReadOnlyList<TaskUpdate> Updates { get; init; } = [];

    /// <summary>Earlier addresses of its page, from the site's root.</summary>
    public IReadOnlyList<string> FormerAddresses { get; init; } = [];

    /// <summary>An explanation in plain words for citizens; may be empty.</summary>
    public required MarkdownText Body { get; init; }

    /// <summary>Where its file begins.</summary>
    public required SourceLocation Source { get; init; }
}
