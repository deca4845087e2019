using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>Collects the functions of one group, such as <c>string</c>.</summary>
internal sealed class FunctionGroup
{
    public ScriptObject Members { get; } = [];

    /// <summary>Adds a function. Parameters are written <c>text</c>, <c>length?</c> when they may be left out, <c>length=1</c> with a default, <c>count:int</c>
    /// when only some kind of value will do.</summary>
    public FunctionGroup Add(string name, string parameters, Func<ScriptFunctionInvocation, object?> body)
    {
        var infos = parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(InfoOf).ToArray();
        Members[name] = new BuiltinFunction(infos, body);
        return this;
    }

    /// <summary>Adds a function that makes one text out of another; null is an empty one.</summary>
    public FunctionGroup AddText(string name, Func<string, string> body)
    {
        Members[name] = new BuiltinFunction([new ScriptParameterInfo("text")], call => body(call.Text(0))) { Unary = new TextCall(text => body(text ?? "")) };
        return this;
    }

    private static ScriptParameterInfo InfoOf(string parameter)
    {
        var parts = parameter.Split(':');
        var named = parts[0].Split('=');
        var info = parts[0][^1] switch
        {
            _ when named.Length == 2 => new ScriptParameterInfo(named[0], IsOptional: true, int.TryParse(named[1], out var number) ? number : bool.Parse(named[1])),
            '?' => new ScriptParameterInfo(parts[0][..^1], IsOptional: true),
            '*' => new ScriptParameterInfo(parts[0][..^1], IsOptional: true, IsVariadic: true),
            _ => new ScriptParameterInfo(parts[0]),
        };
        return parts.Length == 1 ? info : info with { Convert = ConverterOf(parts[1]) };
    }

    private static Func<object?, object?> ConverterOf(string kind) => kind switch
    {
        "int" => value => value is null ? null : ValueConverter.ToInt(value),
        "number" => value => value is null or bool ? value : ValueConverter.IsNumber(value) ? value : ValueConverter.ToDouble(value),
        "date" => value => value is null ? null : ValueConverter.ToDate(value),
        "object" => value => value is string or IConvertible or IFormattable or IScriptCustomFunction or ScriptArray or ScriptRange ? throw Fail(value) : value,
        "list" => value => value is null || ValueConverter.ToList(value) is not null ? value : null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of value."),
    };

    private static ScriptValueException Fail(object value) => new($"An object is wanted here, and this is {ValueConverter.Describe(value)}.");
}
