using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Benchmarks;

/// <summary>Templates stand in the cache under their names.</summary>
internal sealed class NamesOnly : ITemplateLoader
{
    public static readonly NamesOnly Instance = new();

    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => null;
}
