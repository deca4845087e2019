using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Documents;
using CcHc.Publisher.Rendering.Routing;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CcHc.Publisher.Rendering.Markup;

/// <summary>
/// Turns the links of a text into links of its page. A link may name a content file (<c>../nhiem-vu/07.md</c>, <c>tai-lieu/bao-cao.pdf</c>),
/// an address from the site's root (<c>/du-lieu/</c>), a heading (<c>#muc-…</c>), or lead out with http, https, mailto or tel.
/// </summary>
internal sealed class LinkResolver(MarkdownText text, IReadOnlyList<MarkupHeading> headings, MarkupContext context)
{
    private static readonly string[] AllowedSchemes = ["http:", "https:", "mailto:", "tel:"];

    /// <summary>Resolves every link; one that is refused, or whose target is not rendered this time, becomes its own words.</summary>
    public void Resolve(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToArray())
        {
            if (Resolve(link.Url ?? "", link) is { } url)
            {
                link.Url = url;
                link.GetDynamicUrl = null;
                AddRel(link, url);
            }
            else
            {
                link.ReplaceBy(new LiteralInline(HeadingOutline.TextOf(link)));
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail).ToArray())
        {
            if (!IsAllowed(link.Url))
            {
                Forbidden(link.Url, link);
                link.ReplaceBy(new LiteralInline(link.Url));
            }
        }
    }

    private string? Resolve(string url, MarkdownObject place)
    {
        var colon = url.AsSpan().IndexOf(':');
        var isAbsolute = colon >= 0 && !url.AsSpan(0, colon).ContainsAny("/?#");
        if (isAbsolute || url.StartsWith("//", StringComparison.Ordinal) || url.StartsWith('\\'))
        {
            if (place is LinkInline { IsImage: true })
            {
                return ForeignImage(url, place);
            }

            return IsAllowed(url) ? url : Forbidden(url, place);
        }

        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (url, "") : (url[..hash], url[hash..]);
        if (path.Length == 0)
        {
            return fragment.Length > 1 && headings.Any(h => h.Id == fragment[1..]) ? fragment : Broken(url, place);
        }

        var target = Uri.UnescapeDataString(path);
        return Find(target, context.Addresses) is { } address ? context.Links.To(address) + fragment
            : context.LeftOut is { } leftOut && Find(target, leftOut) is not null ? null
            : Broken(url, place);
    }

    private Address? Find(string path, AddressBook addresses)
    {
        if (path.StartsWith('/'))
        {
            return addresses.Find(path[1..]);
        }

        var folder = text.Start.File.Split('/')[..^1];
        var parts = new List<string>(folder);
        foreach (var part in path.Split('/'))
        {
            switch (part)
            {
                case "." or "":
                    break;
                case ".." when parts.Count > 0:
                    parts.RemoveAt(parts.Count - 1);
                    break;
                case "..":
                    return null;
                default:
                    parts.Add(part);
                    break;
            }
        }

        var file = string.Join('/', parts);
        return addresses.OfContentFile(file) ?? addresses.OfContentFile($"{file}/index.md");
    }

    private static bool IsAllowed(string url) => Array.Exists(AllowedSchemes, s => url.StartsWith(s, StringComparison.OrdinalIgnoreCase));

    private static void AddRel(LinkInline link, string url)
    {
        if (!link.IsImage && url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            link.GetAttributes().AddPropertyIfNotExist("rel", "noopener noreferrer");
        }
    }

    private string? Forbidden(string url, MarkdownObject place)
    {
        context.Bag.Report(
            DiagnosticRules.ForbiddenLink, At(place), $"Liên kết «{Shorten(url)}» không được phép.",
            "Chỉ dùng https://, http://, mailto:, tel:, hoặc đường dẫn tới trang và tài liệu của site.");
        return null;
    }

    /// <summary>A picture from elsewhere would tell that host who reads the page, and may change or vanish.</summary>
    private string? ForeignImage(string url, MarkdownObject place)
    {
        context.Bag.Report(
            DiagnosticRules.ForbiddenLink, At(place), $"Ảnh «{Shorten(url)}» nằm ở máy chủ khác.",
            "Chép ảnh vào thư mục tai-lieu của kế hoạch rồi ghi đường dẫn tới đó.");
        return null;
    }

    private string? Broken(string url, MarkdownObject place)
    {
        context.Bag.Report(
            DiagnosticRules.BrokenLink, At(place), $"Liên kết «{Shorten(url)}» không dẫn tới trang hay tài liệu nào của site.",
            "Ghi đường dẫn tới tệp nội dung (ví dụ nhiem-vu/07.md, tai-lieu/bao-cao.pdf) hoặc địa chỉ từ gốc (ví dụ /du-lieu/).");
        return null;
    }

    private SourceLocation At(MarkdownObject place) =>
        text.Start with { Line = text.Start.Line + place.Line, Column = place.Column + 1 };

    private static string Shorten(string url) => url.Length <= 80 ? url : url[..80] + "…";
}
