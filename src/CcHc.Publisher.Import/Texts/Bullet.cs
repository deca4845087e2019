namespace CcHc.Publisher.Import.Texts;

/// <summary>The sign before an item of a list.</summary>
internal static class Bullet
{
    private const string Signs = "-+•–—·▪●○*";

    /// <summary>The sign and where the words begin; <c>\0</c> where there is none. Of two signs (<c>- + Trung tâm</c>) the second counts: a converter wrote the first.</summary>
    public static (char Sign, int Words) Read(string text)
    {
        var (sign, words) = ReadOne(text, 0);
        if (sign == '\0')
        {
            return ('\0', 0);
        }

        var (second, after) = ReadOne(text, words);
        return second is '\0' or '*' ? (sign, words) : (second, after);
    }

    private static (char Sign, int Words) ReadOne(string text, int at)
    {
        if (at + 1 >= text.Length || !Signs.Contains(text[at], StringComparison.Ordinal))
        {
            return ('\0', at);
        }

        var next = at + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        var isApart = next > at + 1;
        return next < text.Length && (isApart || (text[at] is '-' or '+' or '•' && char.IsLetter(text[next]))) ? (Group(text[at]), next) : ('\0', at);
    }

    private static char Group(char sign) => sign is '–' or '—' ? '-' : sign;
}
