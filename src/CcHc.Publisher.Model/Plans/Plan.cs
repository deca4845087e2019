using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Documents;
using CcHc.Publisher.Model.Indicators;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Model.Plans;

/// <summary>A plan: its header, its whole text, its groups, tasks and indicators.</summary>
public sealed record Plan
{
    /// <summary>The folder's name: <c>ke-hoach-2026</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary><c>Số ký hiệu</c> word for word; the number may be blank in the paper (<c>/KH-UBND</c>).</summary>
    public string? NumberAsWritten { get; init; }

    /// <summary>The number and symbol, or null where the paper leaves the number blank.</summary>
    public string? Number => NumberAsWritten is { Length: > 0 } written && !written.StartsWith('/') ? written : null;

    /// <summary>The day of issue, with the parts that the paper gives.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>The years it is for.</summary>
    public required PlanPeriod Period { get; init; }

    /// <summary>The signed file (<c>bản gốc</c>), by its path below the plan's <c>tai-lieu</c> folder.</summary>
    public string? Original { get; init; }

    /// <summary>The papers it rests on (<c>căn cứ</c>), a paragraph each.</summary>
    public IReadOnlyList<string> LegalBases { get; init; } = [];

    /// <summary>Who signed it.</summary>
    public Signer? Signer { get; init; }

    /// <summary>Who receives it (<c>nơi nhận</c>), a line each.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>The groups of its annex, in order.</summary>
    public IReadOnlyList<TaskGroup> Groups { get; init; } = [];

    /// <summary>The tasks of its annex, in order.</summary>
    public IReadOnlyList<PlanTask> Tasks { get; init; } = [];

    /// <summary>The indicators of its annex, in order.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>Every file of its <c>tai-lieu</c> folder that is published.</summary>
    public IReadOnlyList<PlanFile> Files { get; init; } = [];

    /// <summary>Earlier addresses of its page, from the site's root.</summary>
    public IReadOnlyList<string> FormerAddresses { get; init; } = [];

    /// <summary>Its whole text.</summary>
    public required MarkdownText Body { get; init; }

    /// <summary>Where its file begins.</summary>
    public required SourceLocation Source { get; init; }
}
