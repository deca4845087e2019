using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Puts the arguments of a call to the parameters of its function. A waiting pipe gives the first one.</summary>
internal static class ArgumentBinder
{
    /// <summary>Gives the call that is ready to be made.</summary>
    /// <param name="context">The context of the render.</param>
    /// <param name="span">The function's name in the template.</param>
    /// <param name="function">The function.</param>
    /// <param name="arguments">What the call writes.</param>
    /// <param name="block">The block of a <c>wrap</c>, or null.</param>
    public static ScriptFunctionInvocation Bind(
        TemplateContext context, SourceSpan span, IScriptCustomFunction function, ArgumentList arguments, StatementCode? block)
    {
        var pipe = context.Pipe;
        var count = arguments.Items.Length + (pipe is null ? 0 : 1);
        if (arguments.IsPlain && IsPlain(function, count))
        {
            return BindPlain(context, span, function, arguments, block);
        }

        var given = new GivenArguments(count);
        if (pipe is not null)
        {
            context.Pipe = null;
            given.Add(pipe.Value, pipe.Span);
        }

        foreach (var argument in arguments.Items)
        {
            Evaluate(context, argument, given);
        }

        return function.Parameters is { } parameters
            ? ToParameters(context, span, parameters, given, block)
            : new ScriptFunctionInvocation(context, span, [.. given.Values], [.. given.Spans]) { Named = NamedOf(given), Block = block };
    }

    /// <summary>Whether a function has as many parameters as a call has arguments, so that each argument goes to its parameter.</summary>
    public static bool IsPlain(IScriptCustomFunction function, int count) =>
        function.Parameters is { } parameters && parameters.Count == count && !(count > 0 && parameters[^1].IsVariadic);

    /// <summary>The common case: as many arguments as parameters, none of them named, and their values are known already.</summary>
    public static ScriptFunctionInvocation BindPlain(
        TemplateContext context, SourceSpan span, IScriptCustomFunction function, object?[] values, SourceSpan[] spans, StatementCode? block = null)
    {
        var parameters = function.Parameters!;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Convert(parameters[i], values[i], spans[i]);
        }

        return new ScriptFunctionInvocation(context, span, values, spans) { Block = block };
    }

    private static ScriptFunctionInvocation BindPlain(
        TemplateContext context, SourceSpan span, IScriptCustomFunction function, ArgumentList arguments, StatementCode? block)
    {
        var values = new object?[function.Parameters!.Count];
        var spans = arguments.Spans;
        var at = 0;
        if (context.Pipe is { } pipe)
        {
            context.Pipe = null;
            values[at++] = pipe.Value;
            spans = [pipe.Span, .. spans];
        }

        foreach (var argument in arguments.Items)
        {
            values[at++] = argument.Evaluate(context);
        }

        return BindPlain(context, span, function, values, spans, block);
    }

    private static void Evaluate(TemplateContext context, ExpressionCode argument, GivenArguments given)
    {
        var value = argument.Evaluate(context);
        if (argument is NamedArgumentCode named)
        {
            given.AddNamed(named.Name, value, named.Span);
        }
        else if (argument is ExpandCode && ListValues.TryEnumerate(value, out var items))
        {
            foreach (var item in items)
            {
                given.Add(item, argument.Span);
            }
        }
        else
        {
            given.Add(value, argument.Span);
        }
    }

    private static ScriptFunctionInvocation ToParameters(
        TemplateContext context, SourceSpan span, IReadOnlyList<ScriptParameterInfo> parameters, GivenArguments given, StatementCode? block)
    {
        var values = new object?[parameters.Count];
        var spans = new SourceSpan[parameters.Count];
        var isVariadic = parameters.Count > 0 && parameters[^1].IsVariadic;
        var plain = isVariadic ? parameters.Count - 1 : parameters.Count;
        if (given.Values.Count > plain && !isVariadic)
        {
            throw new ScriptRuntimeException(given.Spans[plain], $"This argument is too many: the function takes {Count(plain)}.");
        }

        for (var i = 0; i < plain && i < given.Values.Count; i++)
        {
            values[i] = Convert(parameters[i], given.Values[i], given.Spans[i]);
            spans[i] = given.Spans[i];
        }

        if (isVariadic)
        {
            values[plain] = new ScriptArray(given.Values.Skip(plain));
            spans[plain] = span;
        }

        BindNamed(parameters, given, values, spans);
        for (var i = 0; i < plain; i++)
        {
            if (spans[i].FileName is null)
            {
                values[i] = parameters[i].IsOptional
                    ? parameters[i].Default
                    : throw new ScriptRuntimeException(End(span, given), $"The argument '{parameters[i].Name}' is missing.");
            }
        }

        return new ScriptFunctionInvocation(context, span, values, spans) { Block = block };
    }

    private static void BindNamed(IReadOnlyList<ScriptParameterInfo> parameters, GivenArguments given, object?[] values, SourceSpan[] spans)
    {
        foreach (var (name, value, span) in given.Named)
        {
            var index = IndexOf(parameters, name);
            if (index < 0)
            {
                throw new ScriptRuntimeException(span, $"The function has no argument '{name}'{NearestName.Hint(name, parameters.Select(parameter => parameter.Name))}");
            }

            if (spans[index].FileName is not null)
            {
                throw new ScriptRuntimeException(span, $"The argument '{name}' is given twice.");
            }

            values[index] = Convert(parameters[index], value, span);
            spans[index] = span;
        }
    }

    private static object? Convert(ScriptParameterInfo parameter, object? value, SourceSpan span)
    {
        if (parameter.Convert is not { } convert)
        {
            return value;
        }

        try
        {
            return convert(value);
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(span, failure.Message);
        }
    }

    /// <summary>Just behind the call: there the missing argument belongs.</summary>
    private static SourceSpan End(SourceSpan name, GivenArguments given) =>
        given.Spans.Concat(given.Named.Select(named => named.Span)).Append(name).MaxBy(span => span.End.Offset).After;

    private static int IndexOf(IReadOnlyList<ScriptParameterInfo> parameters, string name)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static ScriptObject? NamedOf(GivenArguments given)
    {
        if (given.Named.Count == 0)
        {
            return null;
        }

        var named = new ScriptObject();
        foreach (var (name, value, _) in given.Named)
        {
            named[name] = value;
        }

        return named;
    }

    private static string Count(int count) => count switch { 0 => "no argument", 1 => "one argument", _ => $"{count} arguments" };
}
