using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Rendering.Checking;

/// <summary>An id is given once, and what is referred to is there.</summary>
internal static class IdRules
{
    private static readonly string[] References =
        ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-errormessage", "aria-activedescendant", "aria-flowto", "headers", "for", "list", "form", "popovertarget"];

    /// <summary>Checks a page.</summary>
    public static void Check(CheckedPage page)
    {
        foreach (var twice in page.Elements.Where(e => e.HasAttribute("id")).GroupBy(e => e.Id, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            page.Report(DiagnosticRules.DuplicateElementId, twice, $"Id «{twice.Id}» có hai lần trong trang.", "Đặt cho mỗi thẻ một id riêng.");
        }

        foreach (var element in page.Elements)
        {
            foreach (var attribute in References)
            {
                foreach (var id in (element.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(id => !page.Ids.Contains(id)))
                {
                    page.Report(DiagnosticRules.DanglingReference, element, $"{attribute} của <{element.LocalName}> ghi «{id}», nhưng trang không có id ấy.", "Sửa cho đúng id, hoặc bỏ thuộc tính ấy.");
                }
            }
        }
    }
}
