using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace CcHc.Templating.Runtime;

/// <summary>Templates by path, parsed and ready to run. One cache serves any number of contexts on any number of threads; a host that
/// fills it with <c>Template.AddTo</c> before it renders needs no <see cref="ITemplateLoader.Load"/>.</summary>
public sealed class TemplateCache
{
    private readonly ConcurrentDictionary<string, StatementCode> _templates = new();

    private int _version;

    /// <summary>Another number after each change.</summary>
    internal int Version => Volatile.Read(ref _version);

    internal void Set(string path, StatementCode template)
    {
        _templates[path] = template;
        _ = Interlocked.Increment(ref _version);
    }

    internal bool TryGet(string path, [MaybeNullWhen(false)] out StatementCode template) => _templates.TryGetValue(path, out template);
}
