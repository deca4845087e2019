using System.Net;
using System.Text;

namespace CcHc.Publisher.Import.Marks;

/// <summary>Turns the HTML that converters leave in text into Markdown: bold, italics, line breaks, entities. Other tags without a meaning go.</summary>
internal static class Markup
{
    private const int LongestTag = 200;

    private const int LongestEntity = 10;

    private static readonly Dictionary<string, string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["b"] = "**",
        ["strong"] = "**",
        ["i"] = "*",
        ["em"] = "*",
        ["br"] = "\n",
        ["p"] = "\n",
        ["div"] = "\n",
        ["li"] = "\n",
        ["u"] = "",
        ["s"] = "",
        ["span"] = "",
        ["font"] = "",
        ["sup"] = "",
        ["sub"] = "",
        ["center"] = "",
        ["ul"] = "",
        ["ol"] = "",
        ["a"] = "",
        ["small"] = "",
    };

    /// <summary>The text with Markdown marks only, blanks squeezed, without blanks at the ends.</summary>
    public static string ToMarkdown(string text)
    {
        if (!text.AsSpan().ContainsAny('<', '&', '\\'))
        {
            return Characters.Squeeze(text);
        }

        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var length = text[at] switch
            {
                '<' => AppendTag(text, at, clean),
                '&' => AppendEntity(text, at, clean),
                '\\' => AppendEscaped(text, at, clean),
                _ => 0,
            };
            if (length == 0)
            {
                clean.Append(text[at]);
            }

            at += Math.Max(length - 1, 0);
        }

        return Characters.Squeeze(clean.ToString());
    }

    private static int AppendTag(string text, int at, StringBuilder clean)
    {
        var window = text.AsSpan(at, Math.Min(LongestTag, text.Length - at));
        var end = window.IndexOf('>');
        if (end < 2)
        {
            return 0;
        }

        var inside = window[1..end].Trim('/').Trim();
        var blank = inside.IndexOfAny(' ', '\t');
        if (!Tags.TryGetValue((blank < 0 ? inside : inside[..blank]).ToString(), out var mark))
        {
            return 0;
        }

        clean.Append(mark);
        return end + 1;
    }

    private static int AppendEntity(string text, int at, StringBuilder clean)
    {
        var window = text.AsSpan(at, Math.Min(LongestEntity, text.Length - at));
        var end = window.IndexOf(';');
        if (end < 2)
        {
            return 0;
        }

        var entity = window[..(end + 1)].ToString();
        var character = WebUtility.HtmlDecode(entity);
        if (character == entity || char.IsControl(character[0]))
        {
            return 0;
        }

        clean.Append(character == "\u00A0" ? " " : character);
        return end + 1;
    }

    /// <summary><c>1\.</c> is <c>1.</c>; an escaped star stays escaped, as it is no mark.</summary>
    private static int AppendEscaped(string text, int at, StringBuilder clean)
    {
        if (at + 1 >= text.Length || text[at + 1] is '*' or '\\' || !char.IsAscii(text[at + 1]) || !(char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1])))
        {
            return 0;
        }

        clean.Append(text[at + 1]);
        return 2;
    }
}
