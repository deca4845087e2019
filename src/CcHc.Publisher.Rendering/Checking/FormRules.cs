using AngleSharp.Dom;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Rendering.Checking;

/// <summary>A field says what to write, a button what it does.</summary>
internal static class FormRules
{
    /// <summary>Checks a page.</summary>
    public static void Check(CheckedPage page)
    {
        var labels = page.ByName["label"].Where(l => !string.IsNullOrWhiteSpace(l.TextContent)).Select(l => l.GetAttribute("for") ?? "").ToHashSet(StringComparer.Ordinal);
        foreach (var field in page.Elements.Where(IsField))
        {
            var isLabelled = AccessibleName.Of(field).Length > 0 || (field.Id is { } id && labels.Contains(id)) || field.Ancestors<IElement>().Any(a => a.LocalName == "label");
            if (!isLabelled)
            {
                page.Report(
                    DiagnosticRules.FieldWithoutLabel, field, $"Ô <{field.LocalName}> «{field.GetAttribute("name") ?? field.Id}» không có nhãn.",
                    "Thêm <label for=\"…\">; chữ gợi ý trong ô (placeholder) không thay được nhãn.");
            }
        }

        foreach (var button in page.Elements.Where(IsButton).Where(b => !AccessibleName.IsHidden(b) && AccessibleName.Of(b).Length == 0 && !HasOwnWords(b)))
        {
            page.Report(DiagnosticRules.ButtonWithoutName, button, $"Thẻ <{button.LocalName}> là nút bấm nhưng không có chữ.", "Ghi nút ấy làm gì, bằng chữ hoặc aria-label.");
        }
    }

    private static bool IsField(IElement element) =>
        element.LocalName is "select" or "textarea"
        || (element.LocalName == "input" && TypeOf(element) is not ("hidden" or "submit" or "reset" or "button" or "image"));

    private static bool IsButton(IElement element) =>
        element.LocalName is "button" or "summary" || (element.LocalName == "input" && TypeOf(element) is "submit" or "reset" or "button" or "image") || element.GetAttribute("role") == "button";

    /// <summary>Browsers put words of their own into a button that sends or empties a form.</summary>
    private static bool HasOwnWords(IElement button) =>
        button.LocalName == "input" && (button.HasAttribute("value") || button.HasAttribute("alt") || TypeOf(button) is "submit" or "reset");

    private static string TypeOf(IElement input) => (input.GetAttribute("type") ?? "text").ToLowerInvariant();
}
