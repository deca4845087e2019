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

    /// <summary>Whether the unit's list of agencies could not be read: then no name is reported as unknown.</summary>
    public required bool IsRegistryBroken { get; init; }

    /// <summary>The numbers of the plan's groups, in order.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>Whether the plan's groups could not be read: then no group is reported as unknown.</summary>
    public required bool AreGroupsBroken { get; init; }

    /// <summary>The plan's years.</summary>
    public required PlanPeriod Period { get; init; }

    /// <summary>Whether the years could not be read: then no deadline is reported as unreadable.</summary>
    public required bool IsPeriodBroken { get; init; }

    /// <summary>The plan's day of issue.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>Today, for entries that are dated after it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Takes the diagnostics.</summary>
    public required DiagnosticBag Bag { get; init; }
}
