using System.Text;
using System.Xml;

namespace CcHc.Publisher.Rendering.Feeds;

/// <summary>Writes a feed in Atom 1.0 (RFC 4287). Its days are those of Việt Nam.</summary>
public static class AtomWriter
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const char Unreadable = '\uFFFD';

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " ", NewLineChars = "\n" };

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(Feed feed)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", ns: null, feed.Language);
            Text(xml, "id", feed.Id);
            Text(xml, "title", feed.Title);
            Text(xml, "subtitle", feed.About);
            Text(xml, "updated", Instant(feed.Entries.Count > 0 ? feed.Entries[0].Date : feed.Since));
            Link(xml, "self", feed.SelfUrl, "application/atom+xml");
            Link(xml, "alternate", feed.PageUrl, "text/html");
            xml.WriteStartElement("author", Namespace);
            Text(xml, "name", feed.Author);
            xml.WriteEndElement();
            Text(xml, "generator", "CcHc.Publisher");
            foreach (var entry in feed.Entries)
            {
                Entry(xml, entry);
            }

            xml.WriteEndElement();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void Entry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Text(xml, "id", entry.Id);
        Text(xml, "title", entry.Title);
        Text(xml, "published", Instant(entry.Date));
        Text(xml, "updated", Instant(entry.Date));
        Link(xml, "alternate", entry.Url, "text/html");
        foreach (var paper in entry.Evidence)
        {
            Link(xml, "related", paper.Url, type: null, paper.Title);
        }

        Text(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string url, string? type, string? title = null)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }

        xml.WriteAttributeString("href", Clean(url));
        if (title is not null)
        {
            xml.WriteAttributeString("title", Clean(title));
        }

        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Clean(text));

    private static string Instant(DateOnly day) => $"{day:yyyy-MM-dd}T00:00:00+07:00";

    /// <summary>The text without what XML cannot hold.</summary>
    private static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : Unreadable);
        }

        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c))
            {
                return false;
            }
        }

        return true;
    }
}
