using System.Buffers;

namespace CcHc.Publisher.Model.Text;

/// <summary>The combining marks of Vietnamese: five tones and three shapes.</summary>
internal static class CombiningMark
{
    /// <summary>The shape of ă.</summary>
    public const char Breve = '\u0306';

    /// <summary>The shape of â ê ô.</summary>
    public const char Circumflex = '\u0302';

    /// <summary>The shape of ơ ư.</summary>
    public const char Horn = '\u031B';

    private const char DotBelow = '\u0323';

    /// <summary>All of them, with the two deprecated twins of grave and acute.</summary>
    public static readonly SearchValues<char> All = SearchValues.Create("\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0340\u0341");

    /// <summary>The tone that a mark stands for, as <see cref="VietnameseLetter.Tone"/> counts; 0 where it is a shape.</summary>
    public static int Tone(char mark) => mark switch
    {
        '\u0300' or '\u0340' => 1,
        '\u0309' => 2,
        '\u0303' => 3,
        '\u0301' or '\u0341' => 4,
        DotBelow => 5,
        _ => 0,
    };

    /// <summary>The mark of a tone, as <see cref="VietnameseLetter.Tone"/> counts; an empty text for none.</summary>
    public static string OfTone(int tone) => tone switch { 1 => "\u0300", 2 => "\u0309", 3 => "\u0303", 4 => "\u0301", 5 => "\u0323", _ => "" };

    /// <summary>Its place in the canonical order (Unicode's combining classes 216, 220, 230): 0, 1, 2.</summary>
    public static int Order(char mark) => mark switch { Horn => 0, DotBelow => 1, _ => 2 };
}
