namespace CcHc.Publisher.Model.Keys;

/// <summary>One key of the front matter.</summary>
/// <param name="Name">The Vietnamese name, as documents and messages write it.</param>
/// <param name="English">The English name that is accepted too.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Meaning">What it is for, in Vietnamese, one line.</param>
public sealed record ContentKey(string Name, string English, ValueKind Kind, string Meaning)
{
    /// <summary>Whether the key must be there and not empty.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Other spellings, which are also the column headers met in real plans.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>The keys below this one, for <see cref="ValueKind.Section"/> and <see cref="ValueKind.SectionList"/>.</summary>
    public KeySection? Section { get; init; }
}
