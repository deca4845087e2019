using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>Collects the functions of one group, such as <c>string</c>.</summary>
internal sealed class FunctionGroup
{
    public ScriptObject Members { get; } = [];

    /// <summary>Adds a function. Parameters are written <c>text</c>, or <c>length?</c> when they may be left out.</summary>
    public FunctionGroup Add(string name, string parameters, Func<ScriptFunctionInvocation, object?> body)
    {
        var infos = parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(InfoOf).ToArray();
        Members[name] = new BuiltinFunction(infos, body);
        return this;
    }

    private static ScriptParameterInfo InfoOf(string parameter) => parameter[^1] switch
    {
        '?' => new ScriptParameterInfo(parameter[..^1], IsOptional: true),
        '*' => new ScriptParameterInfo(parameter[..^1], IsOptional: true, IsVariadic: true),
        _ => new ScriptParameterInfo(parameter),
    };
}
