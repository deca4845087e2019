using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Rendering.Checking;

/// <summary>Follows every link inside the site, when all its files are known.</summary>
/// <param name="prefix">The path below which the site stands on its host, with <c>/</c> at both ends.</param>
/// <param name="isLocal">Whether the site is opened from a folder, where <c>…/</c> is no page.</param>
internal sealed class SiteLinks(string prefix, bool isLocal)
{
    private const string Index = "index.html";

    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlySet<string>> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, string Fragment), (string Link, SourceLocation Place)> _targets = [];

    /// <summary>A file that the site has.</summary>
    public void AddFile(string path) => _files.Add(path);

    /// <summary>Adds the links of a page. Of links that lead to the same place the first is kept.</summary>
    public void Add(CheckedPage page)
    {
        _ids[page.Path] = page.Ids;
        var address = new Uri($"https://site.invalid{prefix}{page.Path}");
        foreach (var element in page.Elements)
        {
            foreach (var link in new[] { element.GetAttribute("href"), element.GetAttribute("src") }.OfType<string>())
            {
                if (element.GetAttribute("rel") is "canonical" or "alternate" || !Uri.TryCreate(address, link, out var target) || target.Scheme != "https" || target.Host != address.Host)
                {
                    continue;
                }

                _targets.TryAdd((FileOf(target), Uri.UnescapeDataString(target.Fragment.TrimStart('#'))), (link, page.PlaceOf(element)));
            }
        }
    }

    /// <summary>The links that lead nowhere.</summary>
    public void Report(Action<DiagnosticRule, SourceLocation, string, string> report)
    {
        foreach (var ((path, fragment), (link, place)) in _targets)
        {
            if (!_files.Contains(path))
            {
                report(DiagnosticRules.BrokenPageLink, place, $"Liên kết «{link}» dẫn đến nơi trang không có.", "Sửa địa chỉ, hoặc bỏ liên kết.");
            }
            else if (fragment.Length > 0 && _ids.TryGetValue(path, out var ids) && !ids.Contains(fragment))
            {
                report(DiagnosticRules.BrokenPageLink, place, $"Liên kết «{link}» dẫn đến chỗ «#{fragment}» mà {path} không có.", "Sửa phần sau dấu #, hoặc đặt id ấy trong trang được dẫn đến.");
            }
        }
    }

    /// <summary>The file of the output folder; a path outside the site stays as it is, and no file has its name.</summary>
    private string FileOf(Uri target)
    {
        var path = Uri.UnescapeDataString(target.AbsolutePath);
        if (!path.StartsWith(prefix, StringComparison.Ordinal))
        {
            return path;
        }

        path = path[prefix.Length..];
        return !isLocal && (path.Length == 0 || path.EndsWith('/')) ? path + Index : path;
    }
}
