using System.Globalization;
using System.Numerics;
using System.Text;

namespace CcHc.Templating.Parsing;

/// <summary>Reads <c>12</c>, <c>1_000</c>, <c>0xFF</c>, <c>0xFFu</c>, <c>0b101</c>, <c>1e3</c>, <c>2.5</c>, <c>2.5f</c>, <c>2m</c>.</summary>
internal static class NumberReader
{
    private const int LargestExponent = 400;

    /// <summary>Gives the number, or null when it cannot be read.</summary>
    public static object? Read(Cursor cursor)
    {
        if (cursor.Current == '0' && cursor.Peek() is 'x' or 'X' or 'b' or 'B')
        {
            return ReadBits(cursor);
        }

        var digits = new StringBuilder();
        ReadDigits(cursor, digits);
        var isWhole = true;
        if (cursor.Current == '.' && char.IsAsciiDigit(cursor.Peek()))
        {
            isWhole = false;
            digits.Append('.');
            cursor.Advance();
            ReadDigits(cursor, digits);
        }

        var exponent = 0;
        if (cursor.Current is 'e' or 'E' && (char.IsAsciiDigit(cursor.Peek()) || (cursor.Peek() is '+' or '-' && char.IsAsciiDigit(cursor.Peek(2)))))
        {
            var sign = cursor.Peek() == '-' ? -1 : 1;
            cursor.Advance(cursor.Peek() is '+' or '-' ? 2 : 1);
            var power = new StringBuilder();
            ReadDigits(cursor, power);
            if (!int.TryParse(power.ToString(), CultureInfo.InvariantCulture, out exponent) || exponent > LargestExponent)
            {
                return null;
            }

            exponent *= sign;
            isWhole &= exponent >= 0;
        }

        return Finish(cursor, digits.ToString(), isWhole, exponent);
    }

    private static object? Finish(Cursor cursor, string digits, bool isWhole, int exponent)
    {
        var suffix = char.ToLowerInvariant(cursor.Current);
        if (suffix is 'f' or 'd' or 'm' && !char.IsLetterOrDigit(cursor.Peek()) && cursor.Peek() != '_')
        {
            cursor.Advance();
            var text = digits + "e" + exponent.ToString(CultureInfo.InvariantCulture);
            return suffix switch
            {
                'f' => (object)float.Parse(text, CultureInfo.InvariantCulture),
                'd' => double.Parse(text, CultureInfo.InvariantCulture),
                _ => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var money) ? money : null,
            };
        }

        return isWhole
            ? Narrow(BigInteger.Parse(digits, CultureInfo.InvariantCulture) * BigInteger.Pow(10, exponent))
            : double.Parse(digits + "e" + exponent.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static object? ReadBits(Cursor cursor)
    {
        var bits = char.ToLowerInvariant(cursor.Peek()) == 'x' ? 4 : 1;
        cursor.Advance(2);
        var value = BigInteger.Zero;
        var count = 0;
        while (char.IsAsciiHexDigit(cursor.Current) || cursor.Current == '_')
        {
            if (cursor.Current != '_')
            {
                var digit = Convert.ToInt32(cursor.Current.ToString(), 16);
                if (digit >= 1 << bits)
                {
                    return null;
                }

                value = (value << bits) + digit;
                count++;
            }

            cursor.Advance();
        }

        if (count == 0)
        {
            return null;
        }

        var isUnsigned = cursor.Current is 'u' or 'U';
        cursor.Advance(isUnsigned ? 1 : 0);
        return isUnsigned ? Narrow(value) : Signed(value);
    }

    /// <summary>Without <c>u</c> the highest of 32 or 64 bits is the sign: <c>0xFFFFFFFF</c> is -1.</summary>
    private static object Signed(BigInteger value)
    {
        if (value <= uint.MaxValue)
        {
            return unchecked((int)(uint)value);
        }

        return value <= ulong.MaxValue ? unchecked((long)(ulong)value) : value;
    }

    private static void ReadDigits(Cursor cursor, StringBuilder digits)
    {
        while (char.IsAsciiDigit(cursor.Current) || (cursor.Current == '_' && char.IsAsciiDigit(cursor.Peek())))
        {
            if (cursor.Current != '_')
            {
                digits.Append(cursor.Current);
            }

            cursor.Advance();
        }
    }

    private static object Narrow(BigInteger value)
    {
        if (value <= int.MaxValue)
        {
            return (int)value;
        }

        return value <= long.MaxValue ? (object)(long)value : value;
    }
}
