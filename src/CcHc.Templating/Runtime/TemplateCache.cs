using System.Collections.Concurrent;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Runtime;

/// <summary>Parsed templates by path. One cache serves any number of contexts on any number of threads; a host that fills it
/// before it renders needs no <see cref="ITemplateLoader.Load"/>.</summary>
public sealed class TemplateCache
{
    private readonly ConcurrentDictionary<string, ScriptPage> _pages = new();

    /// <summary>Adds or replaces a template.</summary>
    /// <param name="path">Its path, as <see cref="ITemplateLoader.GetPath"/> gives it.</param>
    /// <param name="page">The tree of a template that was parsed without errors.</param>
    public void Set(string path, ScriptPage page) => _pages[path] = page;

    /// <summary>Looks a template up.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="page">Its tree, or null.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGet(string path, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out ScriptPage page) => _pages.TryGetValue(path, out page);
}
