namespace CcHc.LunrIndex.Postings;

/// <summary>What an index is made of.</summary>
internal sealed record IndexData
{
    /// <summary>The fields, as JavaScript lists them.</summary>
    public required IReadOnlyList<WeightedName> Fields { get; init; }

    /// <summary>The documents, as they were added.</summary>
    public required IReadOnlyList<WeightedName> Documents { get; init; }

    /// <summary>The terms.</summary>
    public required TermTable Terms { get; init; }

    /// <summary>A run for each field of each document, in this order.</summary>
    public required TermCounts Counts { get; init; }

    /// <summary>How soon a term that comes again stops growing.</summary>
    public required double K1 { get; init; }

    /// <summary>How much a long field takes from its terms.</summary>
    public required double B { get; init; }

    /// <summary>The names of the steps that queries go through.</summary>
    public required IReadOnlyList<string> QuerySteps { get; init; }
}
