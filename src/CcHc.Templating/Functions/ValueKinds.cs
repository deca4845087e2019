using System.Numerics;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>What the language calls the kinds of values.</summary>
internal static class ValueKinds
{
    public static string? KindOf(object? value) => value switch
    {
        null => null,
        bool => "bool",
        int => "int",
        long => "long",
        double => "double",
        float => "float",
        decimal => "decimal",
        BigInteger => "bigint",
        short => "short",
        byte => "byte",
        ushort => "ushort",
        uint => "uint",
        ulong => "ulong",
        sbyte => "sbyte",
        string => "string",
        char => "char",
        ScriptRange => "range",
        DateTime or DateTimeOffset or DateOnly => "datetime",
        TimeSpan => "timespan",
        IScriptCustomFunction => "function",
        _ => ListValues.IsList(value) ? "array" : "object",
    };

    public static string? TypeOf(object? value) => value switch
    {
        null => null,
        bool => "boolean",
        string => "string",
        ScriptRange => "iterator",
        _ when ValueConverter.IsNumber(value) => "number",
        IScriptCustomFunction => "function",
        _ => ListValues.IsList(value) ? "array" : "object",
    };
}
