using CcHc.Publisher.Model.Dates;

namespace CcHc.Publisher.Model.Imported;

/// <summary>What stands before and after a paper's text. Each part is null or empty where the paper does not have it.</summary>
public sealed record ImportedHead
{
    /// <summary>The unit's name: <c>phường An Tường</c>, kind in lower case.</summary>
    public string? UnitName { get; init; }

    /// <summary>Its province: <c>tỉnh Tuyên Quang</c>.</summary>
    public string? Province { get; init; }

    /// <summary>Number and symbol word for word; the number may be blank (<c>/KH-UBND</c>).</summary>
    public string? Number { get; init; }

    /// <summary>The day of issue with the parts that the paper gives.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>The title in one line.</summary>
    public string? Title { get; init; }

    /// <summary>The years it is for.</summary>
    public PlanPeriod? Period { get; init; }

    /// <summary>The paragraphs on what it rests on.</summary>
    public IReadOnlyList<string> LegalBases { get; init; } = [];

    /// <summary>Who receives it, a line each.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>In which capacity it is signed, a line each.</summary>
    public IReadOnlyList<string> SignerTitle { get; init; } = [];

    /// <summary>Who signed it.</summary>
    public string? SignerName { get; init; }
}
