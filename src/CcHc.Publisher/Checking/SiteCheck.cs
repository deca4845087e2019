using CcHc.Publisher.Building;
using CcHc.Publisher.Rendering.Checking;
using CcHc.Publisher.Rendering.Output;

namespace CcHc.Publisher.Checking;

/// <summary>Does what a build does, and writes nothing.</summary>
internal static class SiteCheck
{
    /// <summary>Reads the content and makes every page in memory, one at a time; each mistake on the way is found as in a build.</summary>
    /// <param name="request">The site.</param>
    /// <param name="withPages">Whether the finished pages are held against the rules of pages too.</param>
    /// <param name="watch">Sees the files pass.</param>
    /// <param name="cancellation">Stops it.</param>
    public static CheckResult Run(SiteRequest request, bool withPages, Func<IEnumerable<OutputFile>, IEnumerable<OutputFile>> watch, CancellationToken cancellation)
    {
        var site = PreparedSite.Prepare(request);
        if (site.Renderer is not { } renderer)
        {
            return new CheckResult(site.Diagnostics(), PageCount: null);
        }

        var checker = withPages ? new PageChecker(site.Options.BaseUrl, site.Options.IsLocal, site.Bag) : null;
        foreach (var file in watch(renderer.Files()))
        {
            cancellation.ThrowIfCancellationRequested();
            checker?.Add(file);
        }

        checker?.Complete();
        return new CheckResult(site.Diagnostics(), checker?.PageCount);
    }
}
