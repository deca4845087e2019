using System.Buffers.Text;
using System.Globalization;

namespace CcHc.LunrIndex.JavaScript;

/// <summary>Numbers as JavaScript rounds and writes them.</summary>
internal static class Number
{
    /// <summary>The longest text of a number.</summary>
    public const int MostCharacters = 32;

    private const int MostDigitsWithoutExponent = 21;
    private const int Thousand = 1000;
    private const double MostThousandths = 1e15;
    private const int MostZerosWithoutExponent = 6;

    /// <summary><c>Math.round</c>: to the nearest integer, halves up.</summary>
    public static double Round(double x)
    {
        var ceiling = Math.Ceiling(x);
        return ceiling - 0.5 > x ? ceiling - 1 : ceiling;
    }

    /// <summary>Writes the shortest text that reads as the number again; <c>null</c> where it is none, as <c>JSON.stringify</c> does.</summary>
    /// <param name="x">The number.</param>
    /// <param name="text">Takes the text; <see cref="MostCharacters"/> are enough.</param>
    /// <returns>How many bytes the text has.</returns>
    public static int Write(double x, Span<byte> text)
    {
        if (!double.IsFinite(x))
        {
            "null"u8.CopyTo(text);
            return 4;
        }

        if (x == 0)
        {
            text[0] = (byte)'0';
            return 1;
        }

        // So few digits are told apart by every double: they are the shortest text, and written faster than by the search for it.
        var thousandths = Math.Round(x * Thousand);
        if (thousandths is > 0 and < MostThousandths && (thousandths / Thousand).Equals(x))
        {
            return WriteThousandths((long)thousandths, text);
        }

        Utf8Formatter.TryFormat(x, text, out var length);
        return text[..length].IndexOf((byte)'E') < 0 ? length : WriteExponent(x, text);
    }

    /// <summary>The whole part, then the thousandths without the zeros behind them.</summary>
    private static int WriteThousandths(long thousandths, Span<byte> text)
    {
        Utf8Formatter.TryFormat(thousandths / Thousand, text, out var length);
        var rest = (int)(thousandths % Thousand);
        if (rest > 0)
        {
            text[length++] = (byte)'.';
            for (var unit = Thousand / 10; rest > 0; rest %= unit, unit /= 10)
            {
                text[length++] = (byte)('0' + (rest / unit));
            }
        }

        return length;
    }

    /// <summary>.NET turns to exponents sooner than JavaScript, and writes them otherwise.</summary>
    private static int WriteExponent(double x, Span<byte> text)
    {
        var parts = Math.Abs(x).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var point = int.Parse(parts[1], CultureInfo.InvariantCulture) + 1;
        var written = point switch
        {
            > MostDigitsWithoutExponent or <= -MostZerosWithoutExponent => $"{(digits.Length == 1 ? digits : $"{digits[0]}.{digits[1..]}")}e{(point > 0 ? "+" : "")}{point - 1}",
            <= 0 => $"0.{new string('0', -point)}{digits}",
            _ when point >= digits.Length => digits.PadRight(point, '0'),
            _ => $"{digits[..point]}.{digits[point..]}",
        };
        return System.Text.Encoding.ASCII.GetBytes(x < 0 ? $"-{written}" : written, text);
    }
}
