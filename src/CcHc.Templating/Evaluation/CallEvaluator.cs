using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Calls of functions, with and without pipes.</summary>
internal static class CallEvaluator
{
    private static readonly object NeverRemembered = new();

    /// <summary>The pipe's value waits in the context for the first call on the other side.</summary>
    public static object? Pipe(TemplateContext context, ScriptPipeCall expression)
    {
        if (expression.To is ScriptMemberExpression { Target: ScriptVariableGlobal group } path
            && context.TryGetValue(group.Name, group.NameHash, out var found) && found is ScriptObject functions)
        {
            if (expression.LastResult is RememberedPipe last && ReferenceEquals(last.Functions, functions) && ReferenceEquals(last.Words, RootOf(context, expression.From)))
            {
                return last.Result;
            }

            if (functions.TryGet(path.Member, path.MemberHash, out var target) && target is IUnaryFunction function)
            {
                return PipeInto(context, expression, functions, function);
            }
        }

        return Pipe(context, expression, ExpressionEvaluator.Evaluate(context, expression.From));
    }

    private static object? PipeInto(TemplateContext context, ScriptPipeCall expression, ScriptObject functions, IUnaryFunction function)
    {
        var value = ExpressionEvaluator.Evaluate(context, expression.From);
        if (!function.TryInvoke(context, value, out var result))
        {
            return Pipe(context, expression, value);
        }

        if (expression.LastResult is null && function.IsPure && functions.IsReadOnly)
        {
            // What cannot be remembered now is not looked at again.
            expression.LastResult = value is string && RootOf(context, expression.From) is { IsReadOnly: true } words && IsInside(words, expression.From)
                ? new RememberedPipe(words, functions, result)
                : NeverRemembered;
        }

        return result;
    }

    /// <summary>The object of the language from which a path of names starts; null for any other expression.</summary>
    private static ScriptObject? RootOf(TemplateContext context, ScriptExpression path)
    {
        while (path is ScriptMemberExpression member)
        {
            path = member.Target;
        }

        return path is ScriptVariableGlobal name && context.TryGetValue(name.Name, name.NameHash, out var root) ? root as ScriptObject : null;
    }

    /// <summary>Whether a path leads through read-only objects only, to a text in the last of them.</summary>
    private static bool IsInside(ScriptObject root, ScriptExpression path)
    {
        if (path is not ScriptMemberExpression last)
        {
            return false;
        }

        var names = new Stack<ScriptMemberExpression>([last]);
        while (names.Peek().Target is ScriptMemberExpression before)
        {
            names.Push(before);
        }

        object? value = root;
        while (value is ScriptObject { IsReadOnly: true } members && names.TryPop(out var name))
        {
            _ = members.TryGet(name.Member, name.MemberHash, out value);
        }

        return names.Count == 0 && value is string;
    }

    private static object? Pipe(TemplateContext context, ScriptPipeCall expression, object? value)
    {

        var pipe = new PipeArgument(value, expression.From.Span);
        var before = context.Pipe;
        context.Pipe = pipe;
        var result = ExpressionEvaluator.Evaluate(context, expression.To);
        if (ReferenceEquals(context.Pipe, pipe))
        {
            throw new ScriptRuntimeException(expression.To.Span, "A function is wanted after '|'.");
        }

        context.Pipe = before;
        return result;
    }

    public static object? Call(TemplateContext context, ScriptFunctionCall call) => Call(context, call, block: null);

    /// <summary>Calls a function that a name or path without arguments leads to.</summary>
    public static object? Call(TemplateContext context, ScriptExpression target, IScriptCustomFunction function) =>
        Invoke(target, function, ArgumentBinder.Bind(context, target, function, [], block: null));

    public static object? Call(TemplateContext context, ScriptFunctionCall call, ScriptBlockStatement? block)
    {
        var pipe = TakePipe(context);
        var target = PathEvaluator.EvaluateWithoutCall(context, call.Target);
        context.Pipe = pipe;
        if (target is IScriptCustomFunction function)
        {
            return Invoke(call.Target, function, ArgumentBinder.Bind(context, call.Target, function, call.Arguments, block));
        }

        if (call.Arguments.Count == 0 && target is not null)
        {
            return target;
        }

        throw new ScriptRuntimeException(call.Target.Span, $"A function is wanted here, and this is {ValueConverter.Describe(target)}.");
    }

    /// <summary>Renders a call straight to the output, when its function can do that.</summary>
    public static bool TryStream(TemplateContext context, ScriptExpression expression)
    {
        if (expression is not ScriptFunctionCall { Target: ScriptVariableGlobal name } call || context.Pipe is not null)
        {
            return false;
        }

        if (!context.TryGetValue(name.Name, name.NameHash, out var value) || value is not IStreamingFunction function)
        {
            return false;
        }

        if (function.TryStream(context, call, context.Output!))
        {
            return true;
        }

        function.Stream(ArgumentBinder.Bind(context, name, function, call.Arguments, block: null), context.Output!);
        return true;
    }

    /// <summary>Calls a function that a value holds, such as the one given to <c>array.each</c>.</summary>
    public static object? Invoke(TemplateContext context, SourceSpan span, IScriptCustomFunction function, params object?[] arguments)
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

    private static PipeArgument? TakePipe(TemplateContext context)
    {
        var pipe = context.Pipe;
        context.Pipe = null;
        return pipe;
    }

    private static object? Invoke(ScriptExpression target, IScriptCustomFunction function, ScriptFunctionInvocation call)
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
}
