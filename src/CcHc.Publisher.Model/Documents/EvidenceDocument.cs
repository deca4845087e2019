namespace CcHc.Publisher.Model.Documents;

/// <summary>A paper that shows what was done (<c>minh chứng</c>).</summary>
public sealed record EvidenceDocument
{
    /// <summary>Its number and symbol (<c>số ký hiệu</c>), such as <c>12/BC-UBND</c>.</summary>
    public string? Number { get; init; }

    /// <summary>Its date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What it is about (<c>trích yếu</c>).</summary>
    public string? Summary { get; init; }

    /// <summary>Its file in the plan's <c>tai-lieu</c> folder, by its path below that folder; null where there is none.</summary>
    public string? File { get; init; }

    /// <summary>Its address elsewhere, http or https; null where there is none.</summary>
    public Uri? Link { get; init; }

    /// <summary>Whether a citizen can open it.</summary>
    public bool IsOpen => File is not null || Link is not null;
}
