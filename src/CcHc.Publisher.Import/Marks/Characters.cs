using System.Text;

namespace CcHc.Publisher.Import.Marks;

/// <summary>The characters of a source as the rest of the importer expects them.</summary>
internal static class Characters
{
    /// <summary>No-break and other odd blanks as a blank; what has no width dropped; tabs stay.</summary>
    public static string Tidy(string line)
    {
        if (!line.Any(c => IsOddBlank(c) || IsInvisible(c)))
        {
            return line;
        }

        var tidy = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (!IsInvisible(c))
            {
                tidy.Append(IsOddBlank(c) ? ' ' : c);
            }
        }

        return tidy.ToString();
    }

    /// <summary>Each run of blanks as one, none at the ends; line breaks stay.</summary>
    public static string Squeeze(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        var gap = '\0';
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                gap = c == '\n' || gap == '\n' ? '\n' : ' ';
            }
            else
            {
                if (gap != '\0' && squeezed.Length > 0)
                {
                    squeezed.Append(gap);
                }

                squeezed.Append(c);
                gap = '\0';
            }
        }

        return squeezed.ToString();
    }

    private static bool IsOddBlank(char c) => c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' or '\u000B' or '\u0085';

    private static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u2060' and <= '\u2064') or '\uFEFF' || (char.IsControl(c) && !char.IsWhiteSpace(c));
}
