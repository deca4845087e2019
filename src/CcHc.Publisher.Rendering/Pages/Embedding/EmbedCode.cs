using System.Security;

namespace CcHc.Publisher.Rendering.Pages.Embedding;

/// <summary>HTML for others to copy into their pages. On our own page it is text.</summary>
internal static class EmbedCode
{
    /// <summary>A badge that leads to its page. Its words do not repeat what the picture says, because that changes.</summary>
    public static string OfBadge(string page, string badge, string alt) =>
        $"<a href=\"{Escape(page)}\"><img src=\"{Escape(badge)}\" alt=\"{Escape(alt)}\"></a>";

    /// <summary>A fragment in a frame.</summary>
    public static string OfFragment(string fragment, string title) =>
        $"<iframe src=\"{Escape(fragment)}\" title=\"{Escape(title)}\" width=\"100%\" height=\"240\" loading=\"lazy\"></iframe>";

    private static string Escape(string text) => SecurityElement.Escape(text);
}
