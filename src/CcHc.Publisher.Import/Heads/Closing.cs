using CcHc.Publisher.Import.Texts;

namespace CcHc.Publisher.Import.Heads;

/// <summary>What closes a paper.</summary>
/// <param name="Recipients">Who receives it.</param>
/// <param name="SignerTitle">In which capacity it is signed.</param>
/// <param name="SignerName">Who signed it, or null.</param>
/// <param name="Rest">The lines that are not part of it.</param>
internal sealed record Closing(IReadOnlyList<string> Recipients, IReadOnlyList<string> SignerTitle, string? SignerName, IReadOnlyList<TextLine> Rest);
