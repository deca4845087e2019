using System.Text;

namespace CcHc.Testing;

/// <summary>Vietnamese text taken apart, as a Mac's file names and some PDFs have it (form NFD).</summary>
public static class Decomposed
{
    private static readonly string[] Rows =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ];

    private static readonly string[] Plain = ["a", "a\u0306", "a\u0302", "e", "e\u0302", "i", "o", "o\u0302", "o\u031B", "u", "u\u031B", "y"];

    private static readonly string[] Tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

    /// <summary>Every vowel with its marks, composed and decomposed.</summary>
    public static IEnumerable<(string Composed, string Base, string Shape, string Tone)> Vowels()
    {
        for (var row = 0; row < Rows.Length; row++)
        {
            for (var tone = 0; tone < Tones.Length; tone++)
            {
                var composed = Rows[row][tone].ToString();
                yield return (composed, Plain[row][..1], Plain[row][1..], Tones[tone]);
                yield return (composed.ToUpperInvariant(), Plain[row][..1].ToUpperInvariant(), Plain[row][1..], Tones[tone]);
            }
        }
    }

    /// <summary>The text in form NFD: the dot below stands before the marks above.</summary>
    public static string Of(string text)
    {
        var parts = Vowels().ToDictionary(v => v.Composed, v => v.Base + (v.Tone == Tones[5] && v.Shape != "\u031B" ? v.Tone + v.Shape : v.Shape + v.Tone));
        var decomposed = new StringBuilder();
        foreach (var c in text)
        {
            decomposed.Append(parts.GetValueOrDefault(c.ToString(), c.ToString()));
        }

        return decomposed.ToString();
    }
}
