using AngleSharp.Dom;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Rendering.Checking;

/// <summary>A picture says its words, or says that it has none.</summary>
internal static class ImageRules
{
    /// <summary>Checks a page.</summary>
    public static void Check(CheckedPage page)
    {
        foreach (var image in page.ByName["img"].Where(i => !i.HasAttribute("alt")))
        {
            page.Report(
                DiagnosticRules.ImageWithoutText, image, $"Hình «{image.GetAttribute("src")}» không có lời thay thế.",
                "Ghi hình nói gì trong alt (trong Markdown: ![lời thay thế](hình.png)); hình chỉ để trang trí thì alt=\"\".");
        }

        foreach (var drawing in page.ByName["svg"].Where(s => s.ParentElement?.LocalName != "svg" && !AccessibleName.IsHidden(s) && !IsNamed(s)))
        {
            page.Report(DiagnosticRules.ImageWithoutText, drawing, "Hình <svg> không có tên.", "Thêm role=\"img\" với <title>, hoặc aria-hidden=\"true\" nếu chỉ để trang trí.");
        }
    }

    private static bool IsNamed(IElement drawing) =>
        drawing.GetAttribute("role") is "img" or "graphics-document"
        && (drawing.HasAttribute("aria-label") || drawing.HasAttribute("aria-labelledby")
            || drawing.Children.Any(c => c.LocalName == "title" && !string.IsNullOrWhiteSpace(c.TextContent)));
}
