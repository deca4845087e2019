using CcHc.Templating.Evaluation;
using CcHc.Templating.Parsing;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Functions;

/// <summary><c>include "name" arguments…</c></summary>
internal sealed class IncludeFunction : IStreamingFunction
{
    public IReadOnlyList<ScriptParameterInfo>? Parameters => null;

    public object? Invoke(ScriptFunctionInvocation call)
    {
        var output = call.Context.RentOutput();
        Stream(call, output);
        return call.Context.ReturnOutput(output);
    }

    public void Stream(ScriptFunctionInvocation call, ScriptOutput output)
    {
        if (call.Arguments.Count == 0)
        {
            throw new ScriptRuntimeException(call.Span.After, "The name of a template is missing.");
        }

        var page = Find(call, call.Arguments[0]);
        var arguments = new ScriptArray(call.Arguments);
        foreach (var (name, value) in call.Named ?? [])
        {
            arguments.EnsureProperties()[name] = value;
        }

        PageRenderer.Include(call.Context, page, call.Span, arguments, output);
    }

    public bool TryStream(TemplateContext context, ScriptFunctionCall call, ScriptOutput output)
    {
        var arguments = call.Arguments;
        if (arguments is not [ScriptLiteral { Value: string { Length: > 0 } name }, ..] || context.TemplateLoader?.GetPath(context, call.Target.Span, name) is not { } path
            || !context.CachedTemplates.TryGet(path, out var page))
        {
            return false;
        }

        for (var i = 1; i < arguments.Count; i++)
        {
            if (arguments[i] is not ScriptNamedArgument { Value: not null })
            {
                return false;
            }
        }

        var values = new ScriptArray { name };
        for (var i = 1; i < arguments.Count; i++)
        {
            var named = (ScriptNamedArgument)arguments[i];
            values.EnsureProperties()[named.Name] = ExpressionEvaluator.Evaluate(context, named.Value!);
        }

        PageRenderer.Include(context, page, call.Target.Span, values, output);
        return true;
    }

    /// <summary>Gives the template of a name: from the cache, or read and parsed now.</summary>
    public static ScriptPage Find(ScriptFunctionInvocation call, object? nameValue)
    {
        var context = call.Context;
        var name = nameValue as string;
        if (string.IsNullOrEmpty(name))
        {
            throw call.Error(0, $"The name of a template is a text; this is {(nameValue is string ? "an empty one" : ValueConverter.Describe(nameValue))}.");
        }

        var loader = context.TemplateLoader ?? throw new ScriptRuntimeException(call.Span, "There are no templates to include here.");
        var path = loader.GetPath(context, call.Span, name) ?? throw call.Error(0, $"There is no template '{name}'.");
        if (context.CachedTemplates.TryGet(path, out var page))
        {
            return page;
        }

        var text = loader.Load(context, call.Span, path) ?? throw call.Error(0, $"There is no template '{name}'.");
        var parsed = Parser.Parse(text, path, context.ParserOptions);
        if (parsed.Messages.Count > 0)
        {
            throw new ScriptRuntimeException(parsed.Messages[0].Span, parsed.Messages[0].Message);
        }

        context.CachedTemplates.Set(path, parsed.Page);
        return parsed.Page;
    }
}
