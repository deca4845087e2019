using CcHc.Templating.Runtime;

namespace CcHc.Templating.Evaluation;

/// <summary>What <c>site.escape</c> led to.</summary>
/// <param name="source">It leads there again as long as the name of the group is found in this object, which is read-only; null where the object is not.</param>
/// <param name="function">The function.</param>
internal sealed class KnownFunction(ScriptObject? source, IScriptCustomFunction function)
{
    public ScriptObject? Source { get; } = source;

    public IScriptCustomFunction Function { get; } = function;

    public UnaryCall? Unary { get; } = (function as IDirectFunction)?.Unary;

    public BinaryCall? Binary { get; } = (function as IDirectFunction)?.Binary;

    public bool IsPure { get; } = function is IDirectFunction { IsPure: true };
}
