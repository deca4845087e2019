using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Sources;

/// <summary>Ids are folder and file names: lower-case ASCII letters, digits and single hyphens.</summary>
internal static class Ids
{
    /// <summary>Names that addresses of the site itself use (design: not allowed as a unit's or plan's id).</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "tim-kiem", "du-lieu", "co-quan", "nhan", "trang", "tai-lieu", "nhiem-vu", "chi-tieu", "assets", "data",
    };

    /// <summary>Whether a file or folder may have this name; else a diagnostic.</summary>
    public static bool Check(string id, SourceLocation location, DiagnosticBag bag)
    {
        if (IsValid(id))
        {
            return true;
        }

        bag.Report(
            DiagnosticRules.InvalidId, location, $"«{id}» không dùng làm địa chỉ trang được: chỉ nhận chữ thường không dấu, chữ số và dấu gạch nối.",
            VietnameseText.Slug(id) is { Length: > 0 } slug ? $"Đổi thành «{slug}»." : "Đặt tên khác, ví dụ «ke-hoach-2026».");
        return false;
    }

    /// <summary>As <see cref="Check"/>, and not a name that the site itself uses.</summary>
    public static bool CheckUnreserved(string id, SourceLocation location, DiagnosticBag bag)
    {
        if (!Reserved.Contains(id))
        {
            return Check(id, location, bag);
        }

        bag.Report(DiagnosticRules.InvalidId, location, $"«{id}» là tên mà trang dùng cho việc khác.", "Đặt tên khác, ví dụ «ke-hoach-2026».");
        return false;
    }

    private static bool IsValid(string id) =>
        id.Length is > 0 and <= 100 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && id[0] != '-' && id[^1] != '-' && !id.Contains("--", StringComparison.Ordinal);
}
