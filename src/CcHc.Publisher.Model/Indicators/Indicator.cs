using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Documents;

namespace CcHc.Publisher.Model.Indicators;

/// <summary>One row of a plan's table of indicators (<c>chỉ tiêu</c>). Cells are kept as those of a task.</summary>
public sealed record Indicator
{
    /// <summary>The file's name, unique in its plan.</summary>
    public required string Id { get; init; }

    /// <summary>The cell <c>STT</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The period (<c>giai đoạn</c>) under which it stands.</summary>
    public string? Period { get; init; }

    /// <summary>The cell <c>Chỉ tiêu</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The unit of measure (<c>đơn vị tính</c>).</summary>
    public string? Unit { get; init; }

    /// <summary>The target: <c>95</c>, <c>≥95</c>, <c>&lt;1</c>.</summary>
    public string? Target { get; init; }

    /// <summary>The stretch target (<c>phấn đấu</c>).</summary>
    public string? Stretch { get; init; }

    /// <summary>Who watches and measures it (<c>cơ quan theo dõi</c>).</summary>
    public AgencyCell Agency { get; init; } = AgencyCell.Absent;

    /// <summary>Columns beyond these, header and cell, in the paper's order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Other { get; init; } = [];

    /// <summary>What was measured, by date.</summary>
    public IReadOnlyList<IndicatorResult> Results { get; init; } = [];

    /// <summary>An explanation in plain words; may be empty.</summary>
    public required MarkdownText Body { get; init; }

    /// <summary>Where its file begins.</summary>
    public required SourceLocation Source { get; init; }
}
