using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Puts the arguments of a call to the parameters of its function. A waiting pipe gives the first one.</summary>
internal static class ArgumentBinder
{
    public static ScriptFunctionInvocation Bind(
        TemplateContext context, ScriptExpression target, IScriptCustomFunction function, IReadOnlyList<ScriptExpression> arguments, ScriptBlockStatement? block)
    {
        if (function.Parameters is { } plain && BindPlain(context, target, plain, arguments, block) is { } call)
        {
            return call;
        }

        var given = new GivenArguments(arguments.Count + 1);
        if (context.Pipe is { } pipe)
        {
            context.Pipe = null;
            given.Add(pipe.Value, pipe.Span);
        }

        for (var i = 0; i < arguments.Count; i++)
        {
            Evaluate(context, arguments[i], given);
        }

        return function.Parameters is { } parameters
            ? ToParameters(context, target, parameters, given, block)
            : new ScriptFunctionInvocation(context, target.Span, [.. given.Values], [.. given.Spans]) { Named = NamedOf(given), Block = block };
    }

    /// <summary>The common case: as many arguments as parameters, none of them named; null for every other.</summary>
    private static ScriptFunctionInvocation? BindPlain(
        TemplateContext context, ScriptExpression target, IReadOnlyList<ScriptParameterInfo> parameters, IReadOnlyList<ScriptExpression> arguments, ScriptBlockStatement? block)
    {
        var pipe = context.Pipe;
        var first = pipe is null ? 0 : 1;
        if (arguments.Count + first != parameters.Count || (parameters.Count > 0 && parameters[^1].IsVariadic))
        {
            return null;
        }

        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] is ScriptNamedArgument or ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand })
            {
                return null;
            }
        }

        context.Pipe = null;
        var values = new object?[parameters.Count];
        var spans = new SourceSpan[parameters.Count];
        if (pipe is not null)
        {
            (values[0], spans[0]) = (pipe.Value, pipe.Span);
        }

        for (var i = 0; i < arguments.Count; i++)
        {
            values[i + first] = ExpressionEvaluator.Evaluate(context, arguments[i]);
            spans[i + first] = arguments[i].Span;
        }

        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Convert(parameters[i], values[i], spans[i]);
        }

        return new ScriptFunctionInvocation(context, target.Span, values, spans) { Block = block };
    }

    private static void Evaluate(TemplateContext context, ScriptExpression argument, GivenArguments given)
    {
        switch (argument)
        {
            case ScriptNamedArgument named:
                given.AddNamed(named.Name, named.Value is null ? true : ExpressionEvaluator.Evaluate(context, named.Value), named.Span);
                break;
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand } expand:
                var list = ExpressionEvaluator.Evaluate(context, expand.Operand);
                if (ListValues.TryEnumerate(list, out var items))
                {
                    foreach (var item in items)
                    {
                        given.Add(item, expand.Span);
                    }
                }
                else
                {
                    given.Add(list, expand.Span);
                }

                break;
            default:
                given.Add(ExpressionEvaluator.Evaluate(context, argument), argument.Span);
                break;
        }
    }

    private static ScriptFunctionInvocation ToParameters(
        TemplateContext context, ScriptExpression target, IReadOnlyList<ScriptParameterInfo> parameters, GivenArguments given, ScriptBlockStatement? block)
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
            spans[plain] = target.Span;
        }

        BindNamed(parameters, given, values, spans);
        for (var i = 0; i < plain; i++)
        {
            if (spans[i].FileName is null)
            {
                values[i] = parameters[i].IsOptional
                    ? parameters[i].Default
                    : throw new ScriptRuntimeException(End(target, given), $"The argument '{parameters[i].Name}' is missing.");
            }
        }

        return new ScriptFunctionInvocation(context, target.Span, values, spans) { Block = block };
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
    private static SourceSpan End(ScriptExpression target, GivenArguments given)
    {
        var last = given.Spans.Concat(given.Named.Select(named => named.Span)).Append(target.Span).MaxBy(span => span.End.Offset);
        return last.After;
    }

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
