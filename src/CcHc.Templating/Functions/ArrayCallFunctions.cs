using CcHc.Templating.Evaluation;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>The functions of <c>array</c> that call another function for each element.</summary>
internal static class ArrayCallFunctions
{
    public static void AddTo(FunctionGroup group) => group
        .Add("each", "list:list function", call => Each(call))
        .Add("filter", "list:list function", Filter)
        .Add("any", "list:list function args*", Any);

    private static ScriptArray? Each(ScriptFunctionInvocation call) => call.Arguments[0] is null
        ? null
        : ArrayFunctions.Make(call, call.Function(1) is { } function ? call.List(0).Select(item => Invoke(call, function, item)) : call.List(0));

    private static object? Filter(ScriptFunctionInvocation call) => call.Arguments[0] is null
        ? null
        : ArrayFunctions.Make(call, call.Function(1) is { } function ? call.List(0).Where(item => ValueConverter.ToBool(Invoke(call, function, item))) : call.List(0));

    private static object Any(ScriptFunctionInvocation call)
    {
        var items = call.List(0);
        if (call.Arguments[1] is not IScriptCustomFunction function)
        {
            return false;
        }

        var further = (ScriptArray)call.Arguments[2]!;
        return items.Any(item => ValueConverter.ToBool(FunctionCalls.Call(call.Context, call.SpanOf(1), function, [item, .. further])));
    }

    private static object? Invoke(ScriptFunctionInvocation call, IScriptCustomFunction function, object? item) =>
        FunctionCalls.Call(call.Context, call.SpanOf(1), function, item);
}
