using System.Text;
using System.Xml;
using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Discovery;

/// <summary>Writes <c>sitemap.xml</c> (sitemaps.org 0.9); above 50,000 addresses an index of several.</summary>
public static class SitemapWriter
{
    private const int MaxAddresses = 50_000;
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The files.</summary>
    public static IEnumerable<OutputFile> Write(IEnumerable<Address> pages, Uri baseUrl)
    {
        var parts = pages.Select(page => page.At(baseUrl)).Chunk(MaxAddresses).ToArray();
        if (parts.Length <= 1)
        {
            yield return Document(RouteTable.Sitemap, "urlset", "url", parts.SelectMany(p => p));
            yield break;
        }

        var names = Enumerable.Range(1, parts.Length).Select(n => new Address($"sitemap-{n}.xml")).ToArray();
        foreach (var (name, part) in names.Zip(parts))
        {
            yield return Document(name, "urlset", "url", part);
        }

        yield return Document(RouteTable.Sitemap, "sitemapindex", "sitemap", names.Select(n => n.At(baseUrl)));
    }

    private static GeneratedFile Document(Address address, string root, string item, IEnumerable<string> locations)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var location in locations)
            {
                xml.WriteStartElement(item, Namespace);
                xml.WriteElementString("loc", Namespace, location);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        bytes.WriteByte((byte)'\n');
        return new GeneratedFile(address.OutputPath, bytes.ToArray());
    }
}
