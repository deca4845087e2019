using System.Text;
using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Discovery;

/// <summary>Writes <c>robots.txt</c>. Everything may be read: pages with invented data say themselves that they are not to be listed.</summary>
public static class RobotsWriter
{
    /// <summary>The file; it names the sitemap where there is one.</summary>
    public static OutputFile Write(Uri? baseUrl)
    {
        var text = "User-agent: *\nAllow: /\n" + (baseUrl is null ? "" : $"\nSitemap: {RouteTable.Sitemap.At(baseUrl)}\n");
        return new GeneratedFile(RouteTable.Robots.OutputPath, Encoding.UTF8.GetBytes(text));
    }
}
