namespace CcHc.Publisher.Model.Text;

/// <summary>A vowel of the Vietnamese alphabet, taken apart: the letter with its shape, its tone, its case.</summary>
/// <param name="Row">Which of the twelve vowels a ă â e ê i o ô ơ u ư y, 0 to 11.</param>
/// <param name="Tone">0 none, then in the order of the dictionaries (TCVN): 1 grave, 2 hook above, 3 tilde, 4 acute, 5 dot below.</param>
/// <param name="IsUpper">Whether it is a capital.</param>
internal readonly record struct VietnameseLetter(int Row, int Tone, bool IsUpper)
{
    private const int Tones = 6;

    private static readonly string[] Rows =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ];

    /// <summary>Character → 1 + its place in the table (row, tone, case); 0 where it is no vowel.</summary>
    private static readonly byte[] Places = CreatePlaces();

    /// <summary>Takes a vowel apart.</summary>
    /// <param name="c">The character.</param>
    /// <param name="letter">Its parts.</param>
    /// <returns>False where it is no vowel of the alphabet.</returns>
    public static bool TryRead(char c, out VietnameseLetter letter)
    {
        var place = c < Places.Length ? Places[c] - 1 : -1;
        letter = place < 0 ? default : new VietnameseLetter(place / (Tones * 2), place / 2 % Tones, place % 2 == 1);
        return place >= 0;
    }

    /// <summary>The one character of Unicode that it is.</summary>
    public char ToChar()
    {
        var c = Rows[Row][Tone];
        return IsUpper ? char.ToUpperInvariant(c) : c;
    }

    /// <summary>Adds a combining mark.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="marked">The letter with the mark.</param>
    /// <returns>False where the letter cannot take it: no such letter in the alphabet, or a tone too many.</returns>
    public bool TryAdd(char mark, out VietnameseLetter marked)
    {
        marked = this;
        var tone = CombiningMark.Tone(mark);
        if (tone > 0)
        {
            marked = this with { Tone = tone };
            return Tone == 0;
        }

        var row = (mark, Rows[Row][0]) switch
        {
            (CombiningMark.Breve, 'a') => 1,
            (CombiningMark.Circumflex, 'a') => 2,
            (CombiningMark.Circumflex, 'e') => 4,
            (CombiningMark.Circumflex, 'o') => 7,
            (CombiningMark.Horn, 'o') => 8,
            (CombiningMark.Horn, 'u') => 10,
            _ => -1,
        };
        marked = this with { Row = Math.Max(row, 0) };
        return row >= 0;
    }

    private static byte[] CreatePlaces()
    {
        var places = new byte[0x1F00];
        for (var row = 0; row < Rows.Length; row++)
        {
            for (var tone = 0; tone < Tones; tone++)
            {
                var lower = Rows[row][tone];
                var place = 1 + (((row * Tones) + tone) * 2);
                places[lower] = (byte)place;
                places[char.ToUpperInvariant(lower)] = (byte)(place + 1);
            }
        }

        return places;
    }
}
