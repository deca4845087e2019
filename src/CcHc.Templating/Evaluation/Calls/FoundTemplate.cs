using CcHc.Templating.Runtime;

namespace CcHc.Templating.Evaluation;

/// <summary>Which template a place included last, and the state of the cache in which it was found.</summary>
internal sealed record FoundTemplate(TemplateCache Cache, int Version, string Path, StatementCode Code)
{
    public bool IsFor(TemplateCache cache, string path) => ReferenceEquals(Cache, cache) && Version == cache.Version && Path == path;
}
