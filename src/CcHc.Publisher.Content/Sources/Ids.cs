using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Sources;

/// <summary>Ids are folder and file names: lower-case ASCII letters, digits and single hyphens.</summary>
internal static class Ids
{
    private const int Longest = 100;
    private const string Examples = "ví dụ «phuong-an-tuong» cho đơn vị, «ke-hoach-2026» cho kế hoạch, «07» cho nhiệm vụ";

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

        if (id.Length > Longest)
        {
            bag.Report(DiagnosticRules.InvalidId, location, $"«{Excerpt.Of(id)}» dài quá {Longest} ký tự, không dùng làm địa chỉ trang được.", "Đặt tên ngắn hơn.");
            return false;
        }

        bag.Report(
            DiagnosticRules.InvalidId, location, $"«{Excerpt.Of(id)}» không dùng làm địa chỉ trang được: chỉ nhận chữ thường không dấu, chữ số và dấu gạch nối đơn ở giữa.",
            VietnameseText.Slug(id) is { Length: > 0 } slug ? $"Đổi thành «{slug}»." : $"Đặt tên khác, {Examples}.");
        return false;
    }

    /// <summary>As <see cref="Check"/>, and not a name that the site itself uses.</summary>
    public static bool CheckUnreserved(string id, SourceLocation location, DiagnosticBag bag)
    {
        if (!Reserved.Contains(id))
        {
            return Check(id, location, bag);
        }

        bag.Report(DiagnosticRules.InvalidId, location, $"«{id}» là tên mà trang dùng cho việc khác.", $"Đặt tên khác, {Examples}.");
        return false;
    }

    private static bool IsValid(string id) =>
        id.Length is > 0 and <= Longest && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && id[0] != '-' && id[^1] != '-' && !id.Contains("--", StringComparison.Ordinal);
}
