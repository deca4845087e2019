using System.Text;

namespace CcHc.Publisher.Model.Text;

/// <summary>Composes, folds and compares Vietnamese text without ICU: the alphabet is a finite table.</summary>
/// <remarks>Every function takes time linear in the length of its text and accepts any string, lone surrogates included.</remarks>
public static class VietnameseText
{
    /// <summary>
    /// Puts every Vietnamese vowel and the combining marks behind it together, as Unicode's form NFC does, so that text typed on a
    /// Mac or copied out of a PDF is the same as text typed elsewhere. Marks may come in any order, and letters may be half composed already.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>The composed text; the same instance where nothing changes. Text of other languages stays as it is.</returns>
    /// <example><c>Compose("e\u0323\u0302")</c> is <c>"ệ"</c>.</example>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Composition.Compose(text);
    }

    /// <summary>
    /// Lower case, without marks, with đ Đ (and the look-alikes ð Ð Ɖ) as d: the form of keys and of search. Letters of other Latin
    /// alphabets lose their marks too; every combining mark U+0300 to U+036F is dropped.
    /// </summary>
    /// <param name="text">Any text, composed or not.</param>
    /// <returns>The folded text; folding it again changes nothing.</returns>
    /// <example><c>Fold("Đặc khu Phú Quốc")</c> is <c>"dac khu phu quoc"</c>.</example>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!BaseLetters.IsMark(c))
            {
                folded.Append(BaseLetters.Fold(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>The folded text with one <c>-</c> for everything between its runs of a–z and 0–9: the form of ids and addresses.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Only a–z, 0–9 and single hyphens between them; empty where the text has no such character.</returns>
    /// <example><c>Slug("Phòng Văn hóa - Xã hội")</c> is <c>"phong-van-hoa-xa-hoi"</c>.</example>
    public static string Slug(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slug = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            var folded = BaseLetters.Fold(c);
            if (char.IsAsciiLetterLower(folded) || char.IsAsciiDigit(folded))
            {
                if (gap && slug.Length > 0)
                {
                    slug.Append('-');
                }

                slug.Append(folded);
                gap = false;
            }
            else
            {
                gap |= !BaseLetters.IsMark(c);
            }
        }

        return slug.ToString();
    }

    /// <summary>
    /// Composed, lower case, đ for its look-alikes, and the tone of each group of vowels moved to its last vowel, so that the two ways
    /// of placing it meet (hòa, hoà; thủy, thuỷ). A key to compare with, not a spelling to show: của becomes cuả.
    /// </summary>
    /// <param name="text">Any text, composed or not.</param>
    /// <returns>The unified text; unifying it again changes nothing.</returns>
    public static string Unify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Spelling.Unify(text);
    }

    /// <summary>Under which letter of the alphabet a text stands in a list: its first letter as a capital, without its tone.</summary>
    /// <param name="text">Any text, composed or not.</param>
    /// <returns>A letter; signs before it are passed over. <c>#</c> where a number or nothing comes first.</returns>
    /// <example><c>Initial("“Ứng dụng”")</c> is <c>'Ư'</c>, <c>Initial("Đo lường")</c> is <c>'Đ'</c>.</example>
    public static char Initial(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var c in Composition.Compose(text))
        {
            if (VietnameseLetter.TryRead(c, out var vowel))
            {
                return (vowel with { Tone = 0, IsUpper = true }).ToChar();
            }

            var folded = BaseLetters.Fold(c);
            if (char.IsAsciiLetterLower(folded))
            {
                return folded == 'd' && c is not ('d' or 'D') ? 'Đ' : char.ToUpperInvariant(folded);
            }

            if (char.IsLetterOrDigit(c))
            {
                return '#';
            }
        }

        return '#';
    }

    /// <summary>Whether two texts differ in nothing but composition, case and the place of the tone.</summary>
    /// <param name="x">A text.</param>
    /// <param name="y">Another.</param>
    public static bool SameSpelling(string x, string y) => string.Equals(Unify(x), Unify(y), StringComparison.Ordinal);
}
