using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>A function of the language.</summary>
internal sealed class BuiltinFunction(IReadOnlyList<ScriptParameterInfo> parameters, Func<ScriptFunctionInvocation, object?> body) : IDirectFunction
{
    public IReadOnlyList<ScriptParameterInfo> Parameters { get; } = parameters;

    public UnaryCall? Unary { get; init; }

    public BinaryCall? Binary => null;

    public bool IsPure => false;

    public object? Invoke(ScriptFunctionInvocation call) => body(call);
}
