using CcHc.Templating.Runtime;

namespace CcHc.Templating.Evaluation;

/// <summary>What <c>words.title | site.escape</c> gave: it gives the same again as long as both names lead to these objects, which are
/// read-only, and the function is pure.</summary>
internal sealed record RememberedPipe(ScriptObject Words, ScriptObject Functions, object? Result);
