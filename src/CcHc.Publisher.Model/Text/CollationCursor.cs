namespace CcHc.Publisher.Model.Text;

/// <summary>Walks over a composed text with its tones in one place, one letter or one number a step, for <see cref="VietnameseComparer"/>.</summary>
internal ref struct CollationCursor(string text)
{
    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /// <summary>The weights of what is no letter of the alphabet: blanks, signs, numbers, the alphabet, other letters, each by code unit.</summary>
    private const int Signs = 0x10000, Numbers = 0x20000, Letters = 0x30000, Others = 0x40000;

    private ReadOnlySpan<char> _rest = text;
    private ReadOnlySpan<char> _number;
    private int _weight;

    /// <summary>The tone of the letter, as <see cref="VietnameseLetter.Tone"/> counts.</summary>
    public int Tone { get; private set; }

    /// <summary>Whether the letter is a capital.</summary>
    public bool IsUpper { get; private set; }

    /// <summary>Whether a step was asked for when nothing was left.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Takes the next letter or number.</summary>
    /// <returns>False where nothing is left.</returns>
    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            IsAtEnd = true;
            return false;
        }

        var c = _rest[0];
        if (char.IsAsciiDigit(c))
        {
            var end = _rest.IndexOfAnyExceptInRange('0', '9');
            var digits = end < 0 ? _rest : _rest[..end];
            _rest = _rest[digits.Length..];
            _number = digits.TrimStart('0');
            (_weight, Tone, IsUpper) = (Numbers, 0, false);
            return true;
        }

        _rest = _rest[1..];
        _number = default;
        _weight = Weight(c, out var tone);
        (Tone, IsUpper) = (tone, char.IsUpper(c));
        return true;
    }

    /// <summary>Compares where two cursors stand, by letter or number alone.</summary>
    public readonly int CompareLetter(CollationCursor other)
    {
        if (_weight != other._weight)
        {
            return _weight.CompareTo(other._weight);
        }

        return _number.Length != other._number.Length ? _number.Length.CompareTo(other._number.Length) : _number.SequenceCompareTo(other._number);
    }

    private static int Weight(char c, out int tone)
    {
        tone = 0;
        if (VietnameseLetter.TryRead(c, out var vowel))
        {
            tone = vowel.Tone;
            return Letters + Alphabet.IndexOf((vowel with { Tone = 0, IsUpper = false }).ToChar(), StringComparison.Ordinal);
        }

        var folded = BaseLetters.Fold(c);
        var place = Alphabet.IndexOf(folded == 'd' && c is not ('d' or 'D') ? 'đ' : folded, StringComparison.Ordinal);
        return (place, char.IsWhiteSpace(c), char.IsLetter(c)) switch
        {
            ( >= 0, _, _) => Letters + place,
            (_, true, _) => c,
            (_, _, true) => Others + char.ToLowerInvariant(c),
            _ => Signs + c,
        };
    }
}
