using CcHc.Publisher.Rendering.LinkedData;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Pages;

/// <summary>A page that is to be made. Nothing of it is worked out before it is asked for its content.</summary>
public interface IPage
{
    /// <summary>Where it stands.</summary>
    Address Address { get; }

    /// <summary>Whether search engines may list it; what they may not is out of the sitemap.</summary>
    bool IsIndexed { get; }

    /// <summary>What it says to machines in schema.org's words, besides the way to it. Pages with invented data say nothing.</summary>
    /// <param name="graph">Takes it.</param>
    /// <param name="site">The site.</param>
    void Describe(SchemaGraph graph, SiteScope site)
    {
    }

    /// <summary>What its template is given.</summary>
    PageContent Build(PageScope scope);
}
