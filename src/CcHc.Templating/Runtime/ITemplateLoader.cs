using CcHc.Templating.Syntax;

namespace CcHc.Templating.Runtime;

/// <summary>Finds the templates that <c>include</c> names.</summary>
public interface ITemplateLoader
{
    /// <summary>Gives the path of a template; what it is parsed and cached under, and what messages show.</summary>
    /// <param name="context">The context of the render.</param>
    /// <param name="callerSpan">Where the include stands.</param>
    /// <param name="templateName">The name that the template wrote.</param>
    /// <returns>The path, or null when there is no such template: the render stops with an error at the include.</returns>
    string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName);

    /// <summary>Reads a template. Called once for a path that is not in <see cref="TemplateContext.CachedTemplates"/>.</summary>
    /// <param name="context">The context of the render.</param>
    /// <param name="callerSpan">Where the include stands.</param>
    /// <param name="templatePath">What <see cref="GetPath"/> gave.</param>
    /// <returns>The text, or null when there is no such template.</returns>
    string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath);
}
