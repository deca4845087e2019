using System.Text;

namespace CcHc.Publisher.Rendering.Badges;

/// <summary>Draws a badge as SVG: words as text in the reader's own fonts, below each other so that it fits a phone, without styles, scripts or files of others.</summary>
public static class BadgeSvg
{
    private const int Padding = 10;
    private const int HeadHeight = 26;
    private const int MessageHeight = 27;
    private const int NoteHeight = 18;

    /// <summary>About how wide a letter is in the fonts named below, of its size; each line is drawn to just this width.</summary>
    private const double LetterWidth = 0.56;

    private const int FontSize = 13;
    private const int NoteSize = 12;

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(Badge badge)
    {
        var width = new[] { Width(badge.Label, FontSize), Width(badge.Message, FontSize), Width(badge.Note ?? "", NoteSize) }.Max() + (2 * Padding);
        var height = HeadHeight + MessageHeight + (badge.Note is null ? 0 : NoteHeight);
        var title = Escape(badge.Note is null ? $"{badge.Label}: {badge.Message}" : $"{badge.Label}: {badge.Message}. {badge.Note}");
        var note = badge.Note is { } words ? $"\n{Line(words, HeadHeight + MessageHeight + 8, NoteSize)}" : "";
        return Encoding.UTF8.GetBytes($"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-label="{title}">
            <title>{title}</title>
            <rect width="{width}" height="{height}" rx="4" fill="{(badge.IsReported ? "#0b5c3b" : "#4b5563")}"/>
            <path d="M0 {HeadHeight}V4a4 4 0 0 1 4-4h{width - 8}a4 4 0 0 1 4 4v{HeadHeight - 4}z" fill="#1f2937"/>
            <g fill="#fff" font-family="Verdana, DejaVu Sans, Arial, sans-serif">
            {Line(badge.Label, 18, FontSize)}
            {Line(badge.Message, HeadHeight + 18, FontSize)}{note}
            </g>
            </svg>

            """.ReplaceLineEndings("\n"));
    }

    private static string Line(string text, int y, int size) =>
        $"<text x=\"{Padding}\" y=\"{y}\" font-size=\"{size}\" textLength=\"{Width(text, size)}\" lengthAdjust=\"spacingAndGlyphs\">{Escape(text)}</text>";

    private static int Width(string text, int size) => (int)Math.Ceiling(Math.Max(1, text.EnumerateRunes().Count()) * size * LetterWidth);

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
