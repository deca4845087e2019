namespace CcHc.Publisher.Rendering.Search;

/// <summary>A short form and what it stands for.</summary>
/// <param name="Short">The short form as a folded word: <c>ubnd</c>.</param>
/// <param name="Words">What it stands for, with marks: <c>ủy</c>, <c>ban</c>, <c>nhân</c>, <c>dân</c>.</param>
/// <param name="Folded">The same without marks.</param>
public sealed record Abbreviation(string Short, IReadOnlyList<string> Words, IReadOnlyList<string> Folded);
