namespace CcHc.Publisher.Content.Sources;

/// <summary>Recognises Vietnamese that was typed with a font of TCVN3 or VNI: its letters are others to everyone without that font.</summary>
internal static class LegacyLetters
{
    /// <summary>So many letters beyond ASCII no text in Vietnamese has without one that only Vietnamese uses.</summary>
    private const int Fewest = 20;

    /// <summary>Whether a text is such: letters of western Europe, and none that only Vietnamese has.</summary>
    public static bool Are(string text)
    {
        var western = 0;
        foreach (var c in text)
        {
            if (c is 'Đ' or 'đ' or 'ă' or 'Ă' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or (>= '\u1EA0' and <= '\u1EF9'))
            {
                return false;
            }

            western += c is >= '\u00A1' and <= '\u00FF' ? 1 : 0;
        }

        return western >= Fewest;
    }

    /// <summary>The line of the first letter beyond ASCII, from 1.</summary>
    public static int FirstLine(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\u00A1', '\u00FF');
        return text.AsSpan(0, Math.Max(first, 0)).Count('\n') + 1;
    }
}
