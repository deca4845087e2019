using System.Globalization;

namespace CcHc.Publisher.Model.Themes;

/// <summary>A colour as CSS writes it, <c>#123f6b</c>, and how well it can be told from another (WCAG 2.2).</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
public readonly record struct HexColor(byte Red, byte Green, byte Blue)
{
    /// <summary>The least contrast of text with what stands behind it.</summary>
    public const decimal TextContrast = 4.5m;

    private const int Steps = 64;

    /// <summary>Reads <c>#rgb</c> or <c>#rrggbb</c>, with or without the <c>#</c>.</summary>
    public static bool TryParse(string text, out HexColor color)
    {
        color = default;
        var digits = text.StartsWith('#') ? text[1..] : text;
        if (digits.Length == 3)
        {
            digits = string.Concat(digits.Select(d => new string(d, 2)));
        }

        if (digits.Length != 6 || !digits.All(char.IsAsciiHexDigit))
        {
            return false;
        }

        color = new HexColor(Part(digits, 0), Part(digits, 2), Part(digits, 4));
        return true;
    }

    /// <summary>The contrast of two colours, 1 to 21, whichever is lighter.</summary>
    public static double Contrast(HexColor one, HexColor other)
    {
        var (x, y) = (one.Luminance(), other.Luminance());
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    /// <summary>Whether the contrast is at least <paramref name="least"/> with each of <paramref name="others"/>.</summary>
    public bool StandsOutFrom(IReadOnlyList<HexColor> others, decimal least)
    {
        var self = this;
        return others.All(other => Contrast(self, other) >= (double)least);
    }

    /// <summary>The nearest mixture with black or white that can be told from all of <paramref name="others"/>; null where there is none.</summary>
    public HexColor? NearestThatStandsOut(IReadOnlyList<HexColor> others, decimal least)
    {
        for (var step = 1; step <= Steps; step++)
        {
            foreach (var end in (ReadOnlySpan<HexColor>)[new(0, 0, 0), new(255, 255, 255)])
            {
                var mixed = new HexColor(Mix(Red, end.Red, step), Mix(Green, end.Green, step), Mix(Blue, end.Blue, step));
                if (mixed.StandsOutFrom(others, least))
                {
                    return mixed;
                }
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private static byte Part(string digits, int at) => byte.Parse(digits.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static byte Mix(byte from, byte to, int step) => (byte)(from + ((to - from) * step / Steps));

    private static double Linear(byte part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private double Luminance() => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));
}
