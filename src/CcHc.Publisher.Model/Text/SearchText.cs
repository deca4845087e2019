using System.Text;

namespace CcHc.Publisher.Model.Text;

/// <summary>
/// Takes text apart for the search. The browser takes queries apart in the same way (<c>themes/default/search/search-text.js</c>); both are held to
/// <c>search-vectors.json</c> in the tests, so whoever changes one changes the other.
/// </summary>
/// <remarks>The folded form of a word is <see cref="VietnameseText.Fold"/>. Any text is accepted; time is linear in its length.</remarks>
public static class SearchText
{
    /// <summary>A longer run of letters is no word of any language.</summary>
    private const int OnStack = 64;

    /// <summary>The words of a text: its runs of letters and digits, composed, in lower case, đ for its look-alikes, no invisible characters.</summary>
    /// <param name="text">Any text, composed or not.</param>
    /// <example><c>Words("Kế hoạch số 05/KH-UBND")</c> is <c>kế</c>, <c>hoạch</c>, <c>số</c>, <c>05</c>, <c>kh</c>, <c>ubnd</c>.</example>
    public static IReadOnlyList<string> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        var cursor = new WordCursor(text);
        while (cursor.MoveNext())
        {
            words.Add(Word(text.AsSpan(cursor.Start..cursor.End)));
        }

        return words;
    }

    /// <summary>
    /// A word with its tones behind its letters, so that the two ways of placing a tone meet (hòa, hoà). Letters keep what makes them Vietnamese (ă
    /// â đ ê ô ơ ư) and lose other marks. Where it is the same as the folded word, the word has no marks.
    /// </summary>
    /// <param name="word">A word of <see cref="Words"/>.</param>
    /// <returns>The letters, then a combining mark for each tone.</returns>
    /// <example><c>Exact("hoà")</c> is <c>"hoa\u0300"</c>, <c>Exact("đường")</c> is <c>"đương\u0300"</c>.</example>
    public static string Exact(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var composed = VietnameseText.Compose(word);
        var exact = new StringBuilder(composed.Length + 1);
        foreach (var c in composed)
        {
            if (VietnameseLetter.TryRead(c, out var letter))
            {
                exact.Append((letter with { Tone = 0, IsUpper = false }).ToChar());
            }
            else if (!BaseLetters.IsMark(c))
            {
                exact.Append(Spelling.IsCrossedD(c) ? 'đ' : BaseLetters.Fold(c));
            }
        }

        foreach (var c in composed)
        {
            if (VietnameseLetter.TryRead(c, out var letter))
            {
                exact.Append(CombiningMark.OfTone(letter.Tone));
            }
        }

        return exact.ToString();
    }

    /// <summary>Each word with the next, a blank between: two words found as a pair stand side by side.</summary>
    /// <param name="words">Words, in their folded or their exact form.</param>
    public static IReadOnlyList<string> Pairs(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return [.. words.Zip(words.Skip(1), (first, second) => $"{first} {second}")];
    }

    /// <summary>
    /// Symbols and numbers of documents and tasks, whole and folded: words with a single <c>/</c>, <c>-</c>, <c>.</c> or <c>_</c> between them
    /// (dashes of any length are <c>-</c>), a digit somewhere.
    /// </summary>
    /// <param name="text">Any text, composed or not.</param>
    /// <example><c>Codes("Mục 2.3.1 của 05/KH–UBND.")</c> is <c>2.3.1</c>, <c>05/kh-ubnd</c>.</example>
    public static IReadOnlyList<string> Codes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        var codes = new List<string>();
        var code = new StringBuilder();
        var (words, end) = (0, 0);
        var cursor = new WordCursor(text);
        while (cursor.MoveNext())
        {
            if (words > 0 && Joint(text.AsSpan(end..cursor.Start)) is { } joint)
            {
                code.Append(joint);
                words++;
            }
            else
            {
                Take(code, words, codes);
                words = 1;
            }

            code.Append(VietnameseText.Fold(Word(text.AsSpan(cursor.Start..cursor.End))));
            end = cursor.End;
        }

        Take(code, words, codes);
        return codes;
    }

    private static string Word(ReadOnlySpan<char> run)
    {
        var word = run.Length <= OnStack ? stackalloc char[OnStack] : new char[run.Length];
        var length = 0;
        foreach (var c in run)
        {
            if (!Invisible.Contains(c))
            {
                word[length++] = Spelling.IsCrossedD(c) ? 'đ' : char.ToLowerInvariant(c);
            }
        }

        return VietnameseText.Compose(new string(word[..length]));
    }

    /// <summary>Ends a code, and keeps it if it is one.</summary>
    private static void Take(StringBuilder code, int words, List<string> codes)
    {
        var text = code.ToString();
        if (words > 1 && text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            codes.Add(text);
        }

        code.Clear();
    }

    /// <summary>What stands between two words of one code; null where they are not of one.</summary>
    private static char? Joint(ReadOnlySpan<char> between)
    {
        foreach (var c in between[1..])
        {
            if (!Invisible.Contains(c))
            {
                return null;
            }
        }

        return between[0] switch
        {
            '/' or '.' or '_' or '-' => between[0],
            (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
            '\u2044' or '\u2215' => '/',
            _ => null,
        };
    }
}
