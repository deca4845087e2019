using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace CcHc.Templating.Runtime;

/// <summary>Templates by path, parsed and ready to run. One cache serves any number of contexts on any number of threads; a host that
/// fills it with <c>Template.AddTo</c> before it renders needs no <see cref="ITemplateLoader.Load"/>.</summary>
public sealed class TemplateCache
{
    private readonly ConcurrentDictionary<string, StatementCode> _templates = new();

    internal void Set(string path, StatementCode template) => _templates[path] = template;

    internal bool TryGet(string path, [MaybeNullWhen(false)] out StatementCode template) => _templates.TryGetValue(path, out template);
}
