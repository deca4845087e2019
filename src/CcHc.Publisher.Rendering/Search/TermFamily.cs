namespace CcHc.Publisher.Rendering.Search;

/// <summary>A term and those that are the same without marks.</summary>
/// <param name="Key">The term without marks: <c>hanh</c>, <c>_hanh chinh</c>, <c>5/kh-ubnd</c>.</param>
/// <param name="Term">Its number.</param>
/// <param name="Forms">The exact ones, packed, with their numbers, in order.</param>
internal sealed record TermFamily(string Key, int Term, IReadOnlyList<(string Packed, int Term)> Forms);
