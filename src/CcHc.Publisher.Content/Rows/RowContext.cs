using CcHc.Publisher.Content.Documents;
using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Rows;

/// <summary>What the rows of a plan are read against.</summary>
internal sealed record RowContext
{
    /// <summary>The unit's agencies.</summary>
    public required IReadOnlyList<Agency> Agencies { get; init; }

    /// <summary>Reads the cells that name them.</summary>
    public required AgencyReader AgencyReader { get; init; }

    /// <summary>The plan's documents.</summary>
    public required PlanFiles Files { get; init; }

    /// <summary>The numbers of the plan's groups.</summary>
    public required IReadOnlySet<string> Groups { get; init; }

    /// <summary>The plan's years.</summary>
    public required PlanPeriod Period { get; init; }

    /// <summary>The plan's day of issue.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>Today, for entries that are dated after it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Takes the diagnostics.</summary>
    public required DiagnosticBag Bag { get; init; }
}
