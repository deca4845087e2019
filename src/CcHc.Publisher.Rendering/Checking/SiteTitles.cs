using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Rendering.Checking;

/// <summary>Two open tabs, or two lines of a search engine, can be told apart.</summary>
internal sealed class SiteTitles
{
    private readonly Dictionary<string, string> _firstPages = new(StringComparer.Ordinal);

    /// <summary>Adds a page. One that leads on to another at once has no title to tell apart.</summary>
    public void Add(CheckedPage page)
    {
        var title = page.Document.Title?.Trim() ?? "";
        if (title.Length == 0 || page.ByName["meta"].Any(m => string.Equals(m.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        if (!_firstPages.TryAdd(title, page.Path))
        {
            page.Report(
                DiagnosticRules.SharedPageTitle, page.ByName["title"].First(), $"Trang này và {_firstPages[title]} cùng tiêu đề «{title}».",
                "Thêm vào tiêu đề điều làm hai trang khác nhau, ví dụ tên đơn vị.");
        }
    }
}
