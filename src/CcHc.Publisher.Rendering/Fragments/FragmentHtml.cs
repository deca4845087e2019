using System.Text;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Fragments;

/// <summary>Writes a fragment: HTML without script, whose links open in the window that holds the frame.</summary>
public static class FragmentHtml
{
    /// <summary>The file's bytes.</summary>
    public static byte[] Write(Fragment fragment)
    {
        var html = new StringBuilder(1024)
            .Append($"<!doctype html>\n<html lang=\"{Escape(fragment.Language)}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Append($"<title>{Escape(fragment.Title)}</title>\n");
        foreach (var style in fragment.StyleUrls)
        {
            html.Append($"<link rel=\"stylesheet\" href=\"{Escape(style)}\">\n");
        }

        html.Append($"</head>\n<body>\n<main>\n<h1{ContentLanguage.AttributeBeside(fragment.Language)}><a href=\"{Escape(fragment.PageUrl)}\" target=\"_top\">{Escape(fragment.Title)}</a></h1>\n");
        foreach (var line in fragment.Lines)
        {
            html.Append($"<p>{Escape(line)}</p>\n");
        }

        html.Append($"<p><a href=\"{Escape(fragment.PageUrl)}\" target=\"_top\">{Escape(fragment.PageText)}</a></p>\n</main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
