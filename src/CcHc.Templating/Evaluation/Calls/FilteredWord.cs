using CcHc.Templating.Runtime;

namespace CcHc.Templating.Evaluation;

/// <summary>What <c>words.title | site.escape</c> gave: it gives the same again as long as both names are found in
/// this object, which is read-only, and the function is pure.</summary>
internal sealed record FilteredWord(ScriptObject Source, object? Result);
