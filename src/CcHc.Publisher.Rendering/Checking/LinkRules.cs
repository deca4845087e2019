using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Rendering.Checking;

/// <summary>A link says where it leads, when it is read alone.</summary>
internal static class LinkRules
{
    /// <summary>Words that say only that one may click, folded.</summary>
    private static readonly HashSet<string> Vague = new(StringComparer.Ordinal)
    {
        "tai day", "o day", "day", "xem tai day", "bam vao day", "nhan vao day", "click vao day", "click", "xem", "xem them", "chi tiet", "xem chi tiet", "link", "here", "more", "read more",
    };

    /// <summary>Checks a page.</summary>
    public static void Check(CheckedPage page)
    {
        foreach (var link in page.ByName["a"].Where(a => a.HasAttribute("href") && !AccessibleName.IsHidden(a)))
        {
            var name = AccessibleName.Of(link);
            if (name.Length == 0)
            {
                page.Report(DiagnosticRules.LinkWithoutText, link, $"Liên kết đến «{link.GetAttribute("href")}» không có chữ.", "Ghi nơi nó dẫn đến, bằng chữ.");
            }
            else if (Vague.Contains(VietnameseText.Fold(name).Trim(' ', '.', '…', ':', '>', '»')))
            {
                page.Report(DiagnosticRules.VagueLink, link, $"Liên kết chỉ ghi «{name}»: đọc riêng thì không biết dẫn đến đâu.", "Ghi tên của trang hoặc văn bản ấy thành chữ của liên kết.");
            }
        }
    }
}
