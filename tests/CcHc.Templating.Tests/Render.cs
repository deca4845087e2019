using CcHc.Templating.Runtime;

namespace CcHc.Templating.Tests;

/// <summary>Renders small templates, and tells what went wrong.</summary>
internal static class Render
{
    public static string Text(string template, object? model = null, IReadOnlyDictionary<string, string>? includes = null, Action<TemplateContext>? configure = null)
    {
        var parsed = Template.Parse(template, "page.html");
        Assert.Empty(parsed.Messages);
        return parsed.Render(Context(model, includes, configure));
    }

    /// <summary>Gives the message of the error that stops the render, with its place.</summary>
    public static string Error(string template, object? model = null, IReadOnlyDictionary<string, string>? includes = null, Action<TemplateContext>? configure = null) =>
        Assert.Throws<ScriptRuntimeException>(() => Text(template, model, includes, configure)).Message;

    public static string ParseError(string template)
    {
        var parsed = Template.Parse(template, "page.html");
        Assert.True(parsed.HasErrors);
        return string.Join('\n', parsed.Messages);
    }

    public static TemplateContext Context(object? model, IReadOnlyDictionary<string, string>? includes = null, Action<TemplateContext>? configure = null)
    {
        var context = new TemplateContext { TemplateLoader = includes is null ? null : new TextLoader(includes) };
        context.PushGlobal(model as ScriptObject ?? new ScriptObject { ["model"] = model });
        configure?.Invoke(context);
        return context;
    }
}
