using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Calls of functions that something has led to.</summary>
internal static class FunctionCalls
{
    /// <summary>Calls a function that a name or path without arguments leads to.</summary>
    public static object? Call(TemplateContext context, ExpressionCode target, IScriptCustomFunction function) =>
        Call(target, function, ArgumentBinder.Bind(context, target.Span, function, ArgumentList.None, block: null));

    public static object? Call(ExpressionCode target, IScriptCustomFunction function, ScriptFunctionInvocation call)
    {
        try
        {
            return function.Invoke(call);
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(target.Span, failure.Message);
        }
    }

    /// <summary>Calls a function that a value holds, such as the one given to <c>array.each</c>.</summary>
    public static object? Call(TemplateContext context, SourceSpan span, IScriptCustomFunction function, params object?[] arguments)
    {
        var count = function.Parameters is { } parameters && parameters.All(parameter => !parameter.IsVariadic) ? parameters.Count : arguments.Length;
        var values = new object?[count];
        var spans = new SourceSpan[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = i < arguments.Length ? arguments[i] : function.Parameters![i].Default;
            spans[i] = i < arguments.Length ? span : default;
        }

        return function.Invoke(new ScriptFunctionInvocation(context, span, values, spans));
    }
}
