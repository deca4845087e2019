namespace CcHc.LunrIndex;

/// <summary>A term and where it stands.</summary>
/// <param name="Term">The term.</param>
/// <param name="Fields">The documents for each field, in the order in which the index lists the fields and the documents.</param>
public sealed record TermPostings(string Term, IReadOnlyList<IReadOnlyList<Posting>> Fields);
