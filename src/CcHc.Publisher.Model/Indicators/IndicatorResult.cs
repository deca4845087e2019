using CcHc.Publisher.Model.Documents;

namespace CcHc.Publisher.Model.Indicators;

/// <summary>A measured value of an indicator (<c>kết quả</c>).</summary>
public sealed record IndicatorResult
{
    /// <summary>The day it is for. It does not exist before that day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The value as reported, such as <c>96,5</c>.</summary>
    public required string Value { get; init; }

    /// <summary>The papers it rests on.</summary>
    public IReadOnlyList<EvidenceDocument> Evidence { get; init; } = [];
}
