using System.Buffers;
using System.Text;
using System.Xml;

namespace CcHc.Publisher.Rendering.Workbooks;

/// <summary>Writes text into SpreadsheetML.</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Adds a text so that it is read back as it is: what XML cannot hold as <c>_x0001_</c> (ISO/IEC 29500, ST_Xstring).</summary>
    public static void Append(StringBuilder xml, string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            switch (c)
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                case '"':
                    xml.Append("&quot;");
                    break;
                case '_' when IsEscape(text.AsSpan(at)):
                    xml.Append("_x005F_");
                    break;
                case '\r':
                    xml.Append("_x000D_");
                    break;
                case var high when char.IsHighSurrogate(high) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]):
                    xml.Append(high).Append(text[++at]);
                    break;
                case var other when XmlConvert.IsXmlChar(other):
                    xml.Append(other);
                    break;
                case var other:
                    xml.Append($"_x{(int)other:X4}_");
                    break;
            }
        }
    }

    /// <summary>Whether a text begins with what would be read as an escaped character.</summary>
    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= 7 && text[1] == 'x' && text[6] == '_' && text[2..6].IndexOfAnyExcept(HexDigits) < 0;
}
