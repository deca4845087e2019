using AngleSharp.Dom;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Rendering.Checking;

/// <summary>What a page served with <c>Content-Security-Policy: default-src 'self'</c> may hold, and where it may ask for things.</summary>
internal static class PolicyRules
{
    private const string IntoFile = "Đưa vào tệp trong thư mục assets của giao diện.";

    /// <summary>Data in a script element that no browser runs.</summary>
    private static readonly HashSet<string> DataTypes = new(StringComparer.OrdinalIgnoreCase) { "application/ld+json", "application/json" };

    private static readonly string[] Loading = ["src", "poster", "data", "background", "xlink:href"];

    /// <summary>Checks a page.</summary>
    public static void Check(CheckedPage page)
    {
        foreach (var script in page.ByName["script"].Where(s => !s.HasAttribute("src") && !DataTypes.Contains(s.GetAttribute("type") ?? "")))
        {
            page.Report(DiagnosticRules.InlineCode, script, "Trang có mã viết thẳng trong <script>.", IntoFile);
        }

        foreach (var style in page.ByName["style"])
        {
            page.Report(DiagnosticRules.InlineCode, style, "Trang có kiểu viết thẳng trong <style>.", IntoFile);
        }

        foreach (var element in page.Elements)
        {
            foreach (var attribute in element.Attributes)
            {
                CheckAttribute(page, element, attribute);
            }
        }
    }

    private static void CheckAttribute(CheckedPage page, IElement element, IAttr attribute)
    {
        if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            page.Report(DiagnosticRules.InlineCode, element, $"<{element.LocalName}> có thuộc tính {attribute.Name}.", IntoFile);
        }
        else if (attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
        {
            page.Report(DiagnosticRules.InlineCode, element, $"{attribute.Name} của <{element.LocalName}> chạy mã.", "Ghi một địa chỉ thật.");
        }
        else if (IsLoaded(element, attribute.Name) && Addresses(attribute).FirstOrDefault(IsElsewhere) is { } elsewhere)
        {
            page.Report(
                DiagnosticRules.ForeignRequest, element, $"<{element.LocalName}> tải «{elsewhere}» từ máy chủ khác.",
                "Chép tệp ấy vào thư mục tai-lieu của kế hoạch hoặc assets của giao diện rồi trỏ đến đó.");
        }
    }

    private static bool IsLoaded(IElement element, string attribute) =>
        attribute == "srcset" || Loading.Contains(attribute, StringComparer.Ordinal)
        || (attribute == "href" && (element.LocalName is "use" or "image" || (element.LocalName == "link" && IsLoading(element.GetAttribute("rel") ?? ""))));

    private static bool IsLoading(string relation) =>
        relation.Split(' ').Any(r => r is "stylesheet" or "icon" or "preload" or "prefetch" or "modulepreload" or "preconnect" or "dns-prefetch" or "manifest" or "apple-touch-icon");

    private static IEnumerable<string> Addresses(IAttr attribute) => attribute.Name == "srcset"
        ? attribute.Value.Split(',').Select(s => s.Trim().Split(' ')[0])
        : [attribute.Value.Trim()];

    private static bool IsElsewhere(string address) =>
        address.StartsWith("//", StringComparison.Ordinal)
        || (address.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && !address.AsSpan(0, colon).ContainsAny("/?#") && !address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase));
}
