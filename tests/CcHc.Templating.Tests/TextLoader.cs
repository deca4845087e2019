using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Tests;

/// <summary>Templates that stand in a dictionary; counts how often they are read.</summary>
internal sealed class TextLoader(IReadOnlyDictionary<string, string> templates) : ITemplateLoader
{
    public int Loads { get; private set; }

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templates.ContainsKey(templateName) ? templateName + ".html" : null;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
    {
        Loads++;
        return templates[Path.GetFileNameWithoutExtension(templatePath)];
    }
}
