namespace CcHc.Publisher.Model.Text;

/// <summary>Puts the tone of a syllable in one place. See <see cref="VietnameseText.Unify"/>.</summary>
internal static class Spelling
{
    /// <summary>See <see cref="VietnameseText.Unify"/>.</summary>
    public static string Unify(string text)
    {
        var letters = VietnameseText.Compose(text).ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = IsCrossedD(letters[i]) ? 'đ' : char.ToLowerInvariant(letters[i]);
        }

        return MoveTones(letters, text);
    }

    /// <summary>Whether a character is đ, Đ or one of the look-alikes that keyboards and fonts put in their place (ð Ð Ɖ).</summary>
    public static bool IsCrossedD(char c) => c is 'đ' or 'Đ' or '\u00D0' or '\u00F0' or '\u0189';

    /// <summary>Composes a text and moves its tones; nothing else changes.</summary>
    public static string MoveTones(string text) => MoveTones(VietnameseText.Compose(text).ToCharArray(), text);

    private static string MoveTones(char[] letters, string text)
    {
        var at = 0;
        while (at < letters.Length)
        {
            var end = at;
            while (end < letters.Length && VietnameseLetter.TryRead(letters[end], out _))
            {
                end++;
            }

            if (end - at > 1)
            {
                MoveToneToLast(letters.AsSpan(at, end - at));
            }

            at = Math.Max(end, at + 1);
        }

        return letters.AsSpan().SequenceEqual(text) ? text : new string(letters);
    }

    /// <summary>Moves the only tone of a run of vowels to its last vowel; leaves a run with several tones alone: it is no syllable.</summary>
    private static void MoveToneToLast(Span<char> vowels)
    {
        var marked = -1;
        for (var i = 0; i < vowels.Length; i++)
        {
            VietnameseLetter.TryRead(vowels[i], out var vowel);
            if (vowel.Tone > 0)
            {
                if (marked >= 0)
                {
                    return;
                }

                marked = i;
            }
        }

        if (marked >= 0 && marked < vowels.Length - 1)
        {
            VietnameseLetter.TryRead(vowels[marked], out var source);
            VietnameseLetter.TryRead(vowels[^1], out var target);
            vowels[marked] = (source with { Tone = 0 }).ToChar();
            vowels[^1] = (target with { Tone = source.Tone }).ToChar();
        }
    }
}
