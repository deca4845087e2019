using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Model.Deadlines;

/// <summary>Splits a cell into words, numbers and signs. Blanks and line breaks only part them; marks of Markdown and quotes are dropped.</summary>
internal static class DeadlineTokenizer
{
    private const int MostDigits = 9;

    /// <summary>The tokens of a composed cell. In a cell that is a list, the dash before each item is a <c>;</c>.</summary>
    public static List<DeadlineToken> Read(string text)
    {
        var tokens = new List<DeadlineToken>();
        var isList = text.AsSpan().TrimStart() is [var first, ..] && IsDash(first);
        var startsLine = true;
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            var end = at + 1;
            if (char.IsLetter(c))
            {
                end = EndOf(text, at, static x => char.IsLetter(x) || BaseLetters.IsMark(x) || Invisible.Contains(x));
                tokens.Add(Word(text, at, end));
            }
            else if (char.IsAsciiDigit(c))
            {
                end = EndOf(text, at, char.IsAsciiDigit);
                var digits = text[at..end];
                tokens.Add(new DeadlineToken(digits, digits, digits.Length <= MostDigits ? int.Parse(digits) : null, at, end));
            }
            else if (!IsDropped(c))
            {
                var sign = !IsDash(c) ? c.ToString() : isList && startsLine ? ";" : "-";
                tokens.Add(new DeadlineToken(sign, sign, Number: null, at, end));
            }

            startsLine = c is '\n' or '\r' || (startsLine && char.IsWhiteSpace(c));
            at = end;
        }

        return tokens;
    }

    private static DeadlineToken Word(string text, int start, int end)
    {
        var word = text[start..end];
        return new DeadlineToken(VietnameseText.Fold(string.Concat(word.Where(c => !Invisible.Contains(c)))), VietnameseText.Unify(word), Number: null, start, end);
    }

    private static int EndOf(string text, int start, Func<char, bool> belongs)
    {
        var end = start + 1;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '~' or '÷' or '→';

    private static bool IsDropped(char c) => char.IsWhiteSpace(c) || Invisible.Contains(c) || BaseLetters.IsMark(c) || c is '*' or '_' or '`' or '"' or '“' or '”' or '\'' or '>';
}
