using System.Text;
using CcHc.Templating.Evaluation;
using CcHc.Templating.Functions;
using CcHc.Templating.Parsing;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating;

/// <summary>A parsed template. It does not change, and renders on any number of threads at once, each with a context of its own.</summary>
/// <example><code>var template = Template.Parse("Hello {{ name | html.escape }}", "hello.html");
/// var context = new TemplateContext();
/// context.PushGlobal(new ScriptObject { ["name"] = "An" });
/// var text = template.Render(context);</code></example>
public sealed class Template
{
    private static readonly Lazy<ScriptObject> Builtins = new(BuiltinFunctions.Create);

    private readonly Lazy<StatementCode> _code;

    private Template(ParseResult result)
    {
        _code = new Lazy<StatementCode>(() => StatementCompiler.Compile(result.Page));
        Page = result.Page;
        Messages = result.Messages;
    }

    /// <summary>The root of the syntax tree. Where there are messages, it holds what could be read.</summary>
    public ScriptPage Page { get; }

    /// <summary>What is wrong, in the order of the text.</summary>
    public IReadOnlyList<LogMessage> Messages { get; }

    /// <summary>Whether anything is wrong. Such a template cannot be rendered.</summary>
    public bool HasErrors => Messages.Count > 0;

    /// <summary>The file that messages name.</summary>
    public string SourceFilePath => Page.Span.FileName;

    /// <summary>The functions of the language, read-only. For a host that puts functions of its own beside them.</summary>
    public static ScriptObject BuiltinObject => Builtins.Value;

    /// <summary>Parses a template.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sourceFilePath">The file that messages name; null for <c>input</c>.</param>
    /// <param name="options">Limits; null for <see cref="ParserOptions.Default"/>.</param>
    /// <returns>The template, with all messages about it; nothing is thrown for what is wrong in the text.</returns>
    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? options = null) =>
        new(Parser.Parse(text, sourceFilePath ?? "input", options ?? ParserOptions.Default));

    /// <summary>Adds the template to a cache, or replaces one there: templates can include it.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="path">Its path, as <see cref="ITemplateLoader.GetPath"/> gives it.</param>
    /// <exception cref="InvalidOperationException">The template has parse errors.</exception>
    public void AddTo(TemplateCache cache, string path) => cache.Set(path, Code);

    /// <summary>Renders the template.</summary>
    /// <param name="context">Variables, functions, loader and limits.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ScriptRuntimeException">Something is wrong in this or an included template, or a limit was exceeded.</exception>
    /// <exception cref="InvalidOperationException">The template has parse errors.</exception>
    public string Render(TemplateContext context)
    {
        var output = new ScriptOutput(context.LimitToString);
        try
        {
            Render(context, output);
            return output.TakeText();
        }
        finally
        {
            output.Release();
        }
    }

    /// <summary>Renders the template as a value for another one: a page for its layout.</summary>
    /// <param name="context">Variables, functions, loader and limits.</param>
    /// <returns>The text; dispose of it when the other template is rendered.</returns>
    /// <exception cref="ScriptRuntimeException">Something is wrong in this or an included template, or a limit was exceeded.</exception>
    /// <exception cref="InvalidOperationException">The template has parse errors.</exception>
    public RenderedText RenderText(TemplateContext context)
    {
        var output = new ScriptOutput(context.LimitToString);
        try
        {
            Render(context, output);
            return new RenderedText(output);
        }
        catch
        {
            output.Release();
            throw;
        }
    }

    /// <summary>Renders the template with a model and nothing else.</summary>
    /// <param name="model">Its members are the variables: a <see cref="ScriptObject"/>, a dictionary with strings as keys, or any object; null for none.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ScriptRuntimeException">Something is wrong in the template, or a limit was exceeded.</exception>
    /// <exception cref="InvalidOperationException">The template has parse errors.</exception>
    public string Render(object? model = null)
    {
        var context = new TemplateContext();
        context.PushGlobal(context.AsObject(model) ?? new ScriptObject());
        context.PushGlobal(new ScriptObject());
        return Render(context);
    }

    /// <summary>Renders the template behind what a text already holds.</summary>
    /// <param name="context">Variables, functions, loader and limits.</param>
    /// <param name="output">The text that is added to. After an error it holds what was rendered up to there.</param>
    /// <exception cref="ScriptRuntimeException">Something is wrong in this or an included template, or a limit was exceeded.</exception>
    /// <exception cref="InvalidOperationException">The template has parse errors.</exception>
    public void Render(TemplateContext context, StringBuilder output) => Render(context, new ScriptOutput(output, context.LimitToString));

    /// <summary>Renders the template to a writer.</summary>
    /// <param name="context">Variables, functions, loader and limits.</param>
    /// <param name="output">The writer; it is neither flushed nor closed. After an error it holds what was rendered up to there.</param>
    /// <exception cref="ScriptRuntimeException">Something is wrong in this or an included template, or a limit was exceeded.</exception>
    /// <exception cref="InvalidOperationException">The template has parse errors.</exception>
    public void Render(TemplateContext context, TextWriter output) => Render(context, new ScriptOutput(output, context.LimitToString));

    /// <summary>The template ready to run; made once, when it is needed first.</summary>
    private StatementCode Code => HasErrors ? throw new InvalidOperationException($"The template has errors. {Messages[0]}") : _code.Value;

    private void Render(TemplateContext context, ScriptOutput output)
    {
        var code = Code;
        context.BuiltinObject ??= BuiltinObject;
        PageRenderer.Render(context, code, output);
    }
}
