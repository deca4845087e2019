using CcHc.Templating.Parsing;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>include "name" arguments…</c></summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    public IReadOnlyList<ScriptParameterInfo>? Parameters => null;

    public object? Invoke(ScriptFunctionInvocation call)
    {
        var output = call.Context.RentOutput();
        Print(call, output);
        return call.Context.ReturnOutput(output);
    }

    /// <summary>Writes the template straight to the output.</summary>
    public void Print(TemplateContext context, SourceSpan span, ArgumentList arguments) =>
        Print(ArgumentBinder.Bind(context, span, this, arguments, block: null), context.Output!);

    /// <summary>Gives the template of a name: from the cache, or read and parsed now.</summary>
    public static StatementCode Find(ScriptFunctionInvocation call, object? nameValue)
    {
        var context = call.Context;
        var name = nameValue as string;
        if (string.IsNullOrEmpty(name))
        {
            throw call.Error(0, $"The name of a template is a text; this is {(nameValue is string ? "an empty one" : ValueConverter.Describe(nameValue))}.");
        }

        var loader = context.TemplateLoader ?? throw new ScriptRuntimeException(call.Span, "There are no templates to include here.");
        var path = loader.GetPath(context, call.Span, name) ?? throw call.Error(0, $"There is no template '{name}'.");
        if (context.CachedTemplates.TryGet(path, out var template))
        {
            return template;
        }

        var text = loader.Load(context, call.Span, path) ?? throw call.Error(0, $"There is no template '{name}'.");
        var parsed = Parser.Parse(text, path, context.ParserOptions);
        if (parsed.Messages.Count > 0)
        {
            throw new ScriptRuntimeException(parsed.Messages[0].Span, parsed.Messages[0].Message);
        }

        template = StatementCompiler.Compile(parsed.Page);
        context.CachedTemplates.Set(path, template);
        return template;
    }

    private static void Print(ScriptFunctionInvocation call, ScriptOutput output)
    {
        if (call.Arguments.Count == 0)
        {
            throw new ScriptRuntimeException(call.Span.After, "The name of a template is missing.");
        }

        var template = Find(call, call.Arguments[0]);
        var arguments = new ScriptArray(call.Arguments);
        foreach (var (name, value) in call.Named ?? [])
        {
            arguments.EnsureProperties()[name] = value;
        }

        PageRenderer.Include(call.Context, template, call.Span, new LocalScope { Arguments = arguments }, output);
    }
}
