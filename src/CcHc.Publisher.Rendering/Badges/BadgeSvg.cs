using System.Text;

namespace CcHc.Publisher.Rendering.Badges;

/// <summary>Draws a badge as SVG: words as text in the reader's own fonts, without styles, scripts or files of others.</summary>
public static class BadgeSvg
{
    private const int Height = 28;
    private const int Padding = 10;

    /// <summary>About how wide a letter is in the fonts named below; the words are drawn to just this width.</summary>
    private const double LetterWidth = 7.2;

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(Badge badge)
    {
        var (left, right) = (Width(badge.Label), Width(badge.Message));
        var title = Escape($"{badge.Label}: {badge.Message}");
        return Encoding.UTF8.GetBytes($"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="{Height}" viewBox="0 0 {left + right} {Height}" role="img" aria-label="{title}">
            <title>{title}</title>
            <rect width="{left + right}" height="{Height}" rx="4" fill="{(badge.IsReported ? "#0b5c3b" : "#4b5563")}"/>
            <path d="M4 0h{left - 4}v{Height}H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z" fill="#1f2937"/>
            <g fill="#fff" font-family="Verdana, DejaVu Sans, Arial, sans-serif" font-size="13">
            <text x="{Padding}" y="19" textLength="{left - (2 * Padding)}" lengthAdjust="spacingAndGlyphs">{Escape(badge.Label)}</text>
            <text x="{left + Padding}" y="19" textLength="{right - (2 * Padding)}" lengthAdjust="spacingAndGlyphs">{Escape(badge.Message)}</text>
            </g>
            </svg>

            """.ReplaceLineEndings("\n"));
    }

    private static int Width(string text) => (int)Math.Ceiling(Math.Max(1, text.EnumerateRunes().Count()) * LetterWidth) + (2 * Padding);

    private static string Escape(string text)
    {
        var xml = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            xml.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                < ' ' or 0xFFFE or 0xFFFF => " ",
                _ => rune.ToString(),
            });
        }

        return xml.ToString();
    }
}
