using System.Globalization;
using AngleSharp.Dom;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Rendering.Checking;

/// <summary>The parts of a page that a screen reader jumps between, the order of the Tab key, and what lists hold.</summary>
internal static class StructureRules
{
    /// <summary>Checks a page.</summary>
    public static void Check(CheckedPage page)
    {
        CheckLandmarks(page);
        foreach (var element in page.Elements)
        {
            if (int.TryParse(element.GetAttribute("tabindex"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var index) && index > 0)
            {
                page.Report(DiagnosticRules.TabOrder, element, $"<{element.LocalName}> có tabindex=\"{index}\".", "Dùng tabindex=\"0\", và đặt thẻ ở đúng chỗ của nó trong trang.");
            }
        }

        foreach (var child in page.Elements.Where(e => !IsAllowedIn(e.ParentElement?.LocalName, e)))
        {
            page.Report(
                DiagnosticRules.ListContent, child, $"<{child.ParentElement!.LocalName}> chứa thẳng <{child.LocalName}>.",
                child.ParentElement.LocalName == "dl" ? "Trong <dl> chỉ đặt <dt>, <dd>, hoặc <div> chứa chúng." : "Trong danh sách chỉ đặt <li>; đưa thẻ ấy vào một <li>.");
        }
    }

    private static void CheckLandmarks(CheckedPage page)
    {
        var mains = page.Elements.Where(e => e.LocalName == "main" || e.GetAttribute("role") == "main").ToArray();
        if (mains.Length == 0)
        {
            page.Report(DiagnosticRules.Landmarks, "Trang không có <main>.", "Đặt nội dung chính của trang trong một <main>.");
        }

        foreach (var second in mains.Skip(1))
        {
            page.Report(DiagnosticRules.Landmarks, second, "Trang có hai <main>.", "Giữ một <main>.");
        }

        CheckAlike(page, "nav");
        CheckAlike(page, "aside");
    }

    /// <summary>Several parts of one kind need names, each its own.</summary>
    private static void CheckAlike(CheckedPage page, string kind)
    {
        var parts = page.ByName[kind].Where(p => !AccessibleName.IsHidden(p)).ToArray();
        if (parts.Length < 2)
        {
            return;
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var name = part.HasAttribute("aria-label") || part.HasAttribute("aria-labelledby") ? AccessibleName.Of(part) : "";
            if (name.Length == 0)
            {
                page.Report(DiagnosticRules.Landmarks, part, $"Trang có nhiều <{kind}>, mà <{kind}> này không có tên.", "Thêm aria-label.");
            }
            else if (!taken.Add(name))
            {
                page.Report(DiagnosticRules.Landmarks, part, $"Hai <{kind}> cùng tên «{name}».", "Đặt cho mỗi vùng một aria-label riêng.");
            }
        }
    }

    private static bool IsAllowedIn(string? parent, IElement child) => parent switch
    {
        "ul" or "ol" or "menu" => child.LocalName is "li" or "template",
        "dl" => child.LocalName is "dt" or "dd" or "div" or "template",
        _ => child.LocalName is not "li" || parent is "ul" or "ol" or "menu",
    };
}
