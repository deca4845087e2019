using System.Text;

namespace CcHc.Publisher.Import.Marks;

/// <summary>Bold and italics in Markdown marks.</summary>
internal static class Emphasis
{
    private const string Bold = "**";

    /// <summary>The words alone: bold marks dropped, and the stars that come in pairs round words; a star that marks a footnote stays.</summary>
    public static string Plain(string text)
    {
        if (!text.Contains('*', StringComparison.Ordinal))
        {
            return text;
        }

        var dropped = PairedStars(text);
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] == '*')
            {
                plain.Append('*');
                at++;
            }
            else if (text[at] != '*' || !(IsBoldMark(text, at) || dropped.Contains(at)))
            {
                plain.Append(text[at]);
            }
        }

        return Characters.Squeeze(plain.ToString());
    }

    /// <summary>The text without bold marks; italics stay.</summary>
    public static string WithoutBold(string text) => text.Contains(Bold, StringComparison.Ordinal) ? Characters.Squeeze(text.Replace(Bold, "", StringComparison.Ordinal)) : text;

    /// <summary>Whether the whole text is bold.</summary>
    public static bool IsBold(string text) =>
        text.Length > 4 && text.StartsWith(Bold, StringComparison.Ordinal) && text.EndsWith(Bold, StringComparison.Ordinal) &&
        !text[2..^2].Contains(Bold, StringComparison.Ordinal);

    /// <summary>Whether a bold mark is open at the end of the text.</summary>
    public static bool IsOpen(string text)
    {
        var open = false;
        for (var at = text.IndexOf(Bold, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Bold, at + 2, StringComparison.Ordinal))
        {
            open = !open;
        }

        return open;
    }

    private static bool IsBoldMark(string text, int at) => (at + 1 < text.Length && text[at + 1] == '*') || (at > 0 && text[at - 1] == '*');

    private static HashSet<int> PairedStars(string text)
    {
        var paired = new HashSet<int>();
        var open = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '*' || IsBoldMark(text, at) || (at > 0 && text[at - 1] == '\\'))
            {
                continue;
            }

            var opens = at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '(' or '“' or '"' or '-');
            if (open >= 0 && at > 0 && !char.IsWhiteSpace(text[at - 1]))
            {
                paired.Add(open);
                paired.Add(at);
                open = -1;
            }
            else
            {
                open = opens ? at : open;
            }
        }

        return paired;
    }
}
