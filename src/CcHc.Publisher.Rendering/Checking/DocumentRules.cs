using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Rendering.Checking;

/// <summary>What every page says before its first word: its kind, language, title and width.</summary>
internal static class DocumentRules
{
    private const string Layout = "Sửa trong layouts/default.html của giao diện.";

    /// <summary>Checks a page.</summary>
    public static void Check(CheckedPage page)
    {
        if (page.Document.Doctype is not { Name: "html", PublicIdentifier: "" or null })
        {
            page.Report(DiagnosticRules.PageWithoutDoctype, "Trang không bắt đầu bằng <!doctype html>.", Layout);
        }

        if (string.IsNullOrWhiteSpace(page.Document.DocumentElement.GetAttribute("lang")))
        {
            page.Report(DiagnosticRules.PageWithoutLanguage, page.Document.DocumentElement, "Thẻ <html> không có lang.", "Ghi lang=\"vi\" để máy đọc đúng tiếng Việt.");
        }

        if (string.IsNullOrWhiteSpace(page.Document.Title))
        {
            page.Report(DiagnosticRules.PageWithoutTitle, "Trang không có <title>.", "Ghi tên trang trong <title>.");
        }

        CheckWidth(page);
    }

    private static void CheckWidth(CheckedPage page)
    {
        if (page.ByName["meta"].FirstOrDefault(m => m.GetAttribute("name") == "viewport") is not { } meta)
        {
            page.Report(DiagnosticRules.ZoomForbidden, "Trang không có <meta name=\"viewport\">, nên không vừa màn hình điện thoại.", Layout);
            return;
        }

        var settings = (meta.GetAttribute("content") ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var setting in settings.Where(s => s.StartsWith("maximum-scale", StringComparison.OrdinalIgnoreCase) || s.StartsWith("user-scalable", StringComparison.OrdinalIgnoreCase)))
        {
            page.Report(DiagnosticRules.ZoomForbidden, meta, $"«{setting}» không cho người đọc phóng to trang.", $"Bỏ {setting}.");
        }
    }
}
