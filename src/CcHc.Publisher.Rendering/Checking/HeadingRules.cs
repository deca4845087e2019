using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Rendering.Checking;

/// <summary>The headings are the page's table of contents: one first, none skipped.</summary>
internal static class HeadingRules
{
    /// <summary>Checks a page.</summary>
    public static void Check(CheckedPage page)
    {
        var main = page.ByName["h1"].ToArray();
        if (main.Length == 0)
        {
            page.Report(DiagnosticRules.MainHeading, "Trang không có thẻ <h1>.", "Đặt tên trang trong một <h1>.");
        }

        foreach (var second in main.Skip(1))
        {
            page.Report(DiagnosticRules.MainHeading, second, $"Trang có nhiều hơn một <h1>: «{AccessibleName.Shown(second)}».", "Giữ một <h1>, các tiêu đề khác dùng <h2> trở xuống.");
        }

        var above = 0;
        foreach (var heading in page.Elements.Where(e => e.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > above + 1)
            {
                page.Report(
                    DiagnosticRules.SkippedHeadingLevel, heading,
                    above == 0 ? $"Tiêu đề đầu tiên của trang là <h{level}>: «{AccessibleName.Shown(heading)}»." : $"Tiêu đề <h{level}> đứng ngay sau <h{above}>: «{AccessibleName.Shown(heading)}».",
                    $"Dùng <h{above + 1}>; cỡ chữ thì chỉnh trong tệp CSS.");
            }

            above = level;
        }
    }
}
