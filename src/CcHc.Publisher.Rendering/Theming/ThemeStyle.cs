using System.Text;
using CcHc.Publisher.Model.Themes;

namespace CcHc.Publisher.Rendering.Theming;

/// <summary>
/// The colours that a site chose, as a style sheet that follows the theme's own: a page holds no inline style. Only screens get them; a theme's
/// rules for print stay as they are.
/// </summary>
public static class ThemeStyle
{
    /// <summary>The style sheet; null where the site chose no colour.</summary>
    public static string? Write(IReadOnlyList<ThemeColor> colors)
    {
        if (colors.Count == 0)
        {
            return null;
        }

        var css = new StringBuilder();
        foreach (var scheme in (ReadOnlySpan<ThemeScheme>)[ThemeScheme.Both, ThemeScheme.Light, ThemeScheme.Dark])
        {
            var rules = colors.Where(c => c.Scheme == scheme).Select(c => $"{c.Property}: {c.Value};").ToList();
            if (rules.Count > 0)
            {
                css.Append("@media ").Append(Query(scheme)).Append(" { :root { ").AppendJoin(' ', rules).Append(" } }\n");
            }
        }

        return css.ToString();
    }

    private static string Query(ThemeScheme scheme) => scheme switch
    {
        ThemeScheme.Light => "screen and (prefers-color-scheme: light)",
        ThemeScheme.Dark => "screen and (prefers-color-scheme: dark)",
        _ => "screen",
    };
}
