using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>A function of the language.</summary>
internal sealed class BuiltinFunction(IReadOnlyList<ScriptParameterInfo> parameters, Func<ScriptFunctionInvocation, object?> body) : IScriptCustomFunction
{
    public IReadOnlyList<ScriptParameterInfo> Parameters { get; } = parameters;

    public object? Invoke(ScriptFunctionInvocation call) => body(call);
}
