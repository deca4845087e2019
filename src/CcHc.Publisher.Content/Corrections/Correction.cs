using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Corrections;

/// <summary>What a person mended in what the importer gives.</summary>
/// <param name="File">The file, from the plan's folder: <c>nhiem-vu/07.md</c>, <c>../index.md</c>.</param>
/// <param name="Imported">The words as imported.</param>
/// <param name="Corrected">The words that take their place.</param>
/// <param name="Reason">Why.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Correction(string File, string Imported, string Corrected, string Reason, SourceLocation Location);
