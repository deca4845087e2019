using CcHc.Templating.Runtime;

namespace CcHc.Templating.Evaluation;

/// <summary>What <c>site.escape</c> led to: it leads there again as long as the name of the group is found in this object, which is read-only.</summary>
internal sealed record KnownFunction(ScriptObject Source, IScriptCustomFunction Function);
