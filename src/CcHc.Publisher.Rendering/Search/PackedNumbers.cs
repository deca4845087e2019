using System.Text;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>Numbers as characters that JSON leaves as they are, and no comma: a small one takes one, the lowest digits stand first.</summary>
/// <remarks><c>numbers()</c> in <c>search-packed.js</c> reads them.</remarks>
internal static class PackedNumbers
{
    /// <summary>The largest number of one character.</summary>
    public const int LargestDigit = Base - 1;

    /// <summary>So many characters say "the number ends here", and as many "it goes on".</summary>
    private const int Base = 46;

    private static readonly string Digits =
        string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => c is not ('"' or '\\' or ',')));

    /// <summary>Writes a number that is not negative.</summary>
    public static void Write(StringBuilder text, int number)
    {
        for (; number >= Base; number /= Base)
        {
            text.Append(Digits[Base + (number % Base)]);
        }

        text.Append(Digits[number]);
    }
}
