using AngleSharp.Dom;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Rendering.Checking;

/// <summary>A table says what it shows, and each of its headers whose header it is.</summary>
internal static class TableRules
{
    /// <summary>Checks a page.</summary>
    public static void Check(CheckedPage page)
    {
        foreach (var table in page.ByName["table"].Where(t => !AccessibleName.IsHidden(t)))
        {
            if (!IsNamed(table))
            {
                page.Report(
                    DiagnosticRules.TableWithoutName, table, $"Bảng «{AccessibleName.Shown(table)}» không có tên.",
                    "Thêm <caption>, hoặc aria-labelledby chỉ đến tiêu đề đứng trên bảng.");
            }

            var headers = table.QuerySelectorAll("th");
            if (headers.Length == 0)
            {
                page.Report(DiagnosticRules.TableHeaders, table, $"Bảng «{AccessibleName.Shown(table)}» không có ô tiêu đề <th>.", "Đặt tên cột trong <th scope=\"col\">.");
            }

            foreach (var header in headers.Where(h => h.GetAttribute("scope") is not ("col" or "row" or "colgroup" or "rowgroup")))
            {
                page.Report(
                    DiagnosticRules.TableHeaders, header, $"Ô tiêu đề «{AccessibleName.Shown(header)}» không có scope.",
                    "Ghi scope=\"col\" cho tiêu đề cột, scope=\"row\" cho tiêu đề hàng.");
            }
        }
    }

    private static bool IsNamed(IElement table) =>
        table.Children.Any(c => c.LocalName == "caption" && !string.IsNullOrWhiteSpace(c.TextContent)) || HasLabel(table)
        || (table.ParentElement is { } parent && parent.GetAttribute("role") is "region" or "group" && HasLabel(parent));

    private static bool HasLabel(IElement element) => element.HasAttribute("aria-label") || element.HasAttribute("aria-labelledby");
}
