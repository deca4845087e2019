using System.Text;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Model.Agencies;

/// <summary>Splits names and cells into the words that are compared.</summary>
internal static class AgencyWords
{
    /// <summary>The word that joins names; <c>&amp;</c> is read as it.</summary>
    public const string And = "và";

    /// <summary>The words of "của đặc khu".</summary>
    private const int LongestLevel = 3;

    private static readonly string Room = Split("phòng")[0].Text;

    private static readonly string[][] Levels = [[.. Split("phường").Select(w => w.Text)], [.. Split("xã").Select(w => w.Text)], [.. Split("đặc khu").Select(w => w.Text)]];

    private static readonly string Of = Split("của")[0].Text;

    /// <summary>The words of a text, short forms written out.</summary>
    public static List<AgencyWord> Read(string text)
    {
        var words = Split(text);
        var full = new List<AgencyWord>(words.Count);
        var at = 0;
        while (at < words.Count)
        {
            at += AppendFull(full, words, at);
        }

        return full;
    }

    /// <summary>The words of a text, short forms as they stand.</summary>
    public static List<AgencyWord> Split(string text)
    {
        var words = new List<AgencyWord>();
        var word = new StringBuilder();
        var separated = false;
        var unified = VietnameseText.Unify(text);
        for (var i = 0; i < unified.Length; i++)
        {
            var c = unified[i];
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (BaseLetters.IsMark(c) && word.Length > 0))
            {
                word.Append(c);
            }
            else if (!Invisible.Contains(c))
            {
                separated = Flush(words, word, separated) | IsSeparator(unified, i);
                if (c == '&')
                {
                    words.Add(new AgencyWord(And, separated));
                    separated = false;
                }
            }
        }

        Flush(words, word, separated);
        return words;
    }

    /// <summary>How many words at some place are a level ("phường", "của xã", "đặc khu"), which makes no other agency; 0 where none is.</summary>
    public static int LevelLength(IReadOnlyList<AgencyWord> words, int at)
    {
        var of = at < words.Count && words[at].Text == Of ? 1 : 0;
        foreach (var level in Levels)
        {
            if (at + of + level.Length <= words.Count && level.Select((w, i) => words[at + of + i].Text == w).All(same => same))
            {
                return of + level.Length;
            }
        }

        return 0;
    }

    /// <summary>How many words at the end are a level; 0 where none is.</summary>
    public static int FinalLevelLength(IReadOnlyList<AgencyWord> words)
    {
        for (var length = Math.Min(LongestLevel, words.Count); length > 0; length--)
        {
            if (LevelLength(words, words.Count - length) == length)
            {
                return length;
            }
        }

        return 0;
    }

    private static int AppendFull(List<AgencyWord> full, List<AgencyWord> words, int at)
    {
        for (var length = Math.Min(ShortForms.MostWords, words.Count - at); length > 0; length--)
        {
            var joined = length == 1 ? words[at].Text : string.Join(' ', words.Skip(at).Take(length).Select(w => w.Text));
            if (ShortForms.TryGet(joined, out var expansion))
            {
                full.AddRange(expansion!.Select((w, i) => new AgencyWord(w, i == 0 && words[at].IsSeparated)));
                return length;
            }
        }

        full.Add(at == 0 && words[0].Text == "p" ? new AgencyWord(Room, words[0].IsSeparated) : words[at]);
        return 1;
    }

    private static bool Flush(List<AgencyWord> words, StringBuilder word, bool separated)
    {
        if (word.Length == 0)
        {
            return separated;
        }

        words.Add(new AgencyWord(OneFinalVowel(word.ToString()), separated));
        word.Clear();
        return false;
    }

    /// <summary>Writes a final y that is the word's only vowel as i: kỹ = kĩ, quản lý = quản lí, quý = quí.</summary>
    private static string OneFinalVowel(string word)
    {
        const int RowOfI = 5;
        const int RowOfY = 11;
        if (!VietnameseLetter.TryRead(word[^1], out var last) || last.Row != RowOfY)
        {
            return word;
        }

        var stem = word.AsSpan(0, word.Length - 1);
        var isOnlyVowel = stem.IsEmpty || stem.SequenceEqual("qu") || !VietnameseLetter.TryRead(stem[^1], out _);
        return isOnlyVowel ? string.Concat(stem, [(last with { Row = RowOfI }).ToChar()]) : word;
    }

    private static bool IsSeparator(string text, int i) => text[i] switch
    {
        ',' or '/' or '.' or ':' or '+' or ';' => true,
        '\n' or '\r' or '\u000B' or '\u0085' or '\u2028' or '\u2029' => true,
        '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' =>
            i > 0 && i + 1 < text.Length && char.IsWhiteSpace(text[i - 1]) && char.IsWhiteSpace(text[i + 1]),
        _ => false,
    };
}
