using System.Xml;

namespace CcHc.Publisher.Content.Themes;

/// <summary>Whether an SVG picture holds shapes alone. In an <c>img</c> it could do no harm, but its own address can be opened, too.</summary>
internal static class SafeSvg
{
    private static readonly string[] Forbidden = ["script", "foreignobject", "iframe", "handler", "set", "animate"];

    /// <summary>Whether it is well formed, without a document type, scripts, handlers of events and links to elsewhere.</summary>
    public static bool IsSafe(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var isSvg = false;
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.ProcessingInstruction || (reader.NodeType == XmlNodeType.Element && !IsSafe(reader)))
                {
                    return false;
                }

                isSvg |= reader is { NodeType: XmlNodeType.Element, Depth: 0, LocalName: "svg" };
            }

            return isSvg;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static bool IsSafe(XmlReader element)
    {
        if (Forbidden.Contains(element.LocalName.ToLowerInvariant(), StringComparer.Ordinal))
        {
            return false;
        }

        while (element.MoveToNextAttribute())
        {
            var name = element.LocalName.ToLowerInvariant();
            if (name.StartsWith("on", StringComparison.Ordinal) || (name is "href" or "src" && !element.Value.StartsWith('#')))
            {
                return false;
            }
        }

        element.MoveToElement();
        return true;
    }
}
