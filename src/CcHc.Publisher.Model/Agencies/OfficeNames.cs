using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Model.Agencies;

/// <summary>The words with which the names of offices begin: by them a name is known where there is no list of agencies yet.</summary>
public static class OfficeNames
{
    private static readonly string[][] Heads =
    [
        .. new[]
        {
            "Phòng", "Văn phòng", "VP", "Trung tâm", "TT", "TTPVHCC", "Công an", "Quân sự", "Ban", "BCH", "BCHQS", "BQL", "BQLDA", "Trạm", "Ủy ban", "UBND", "UBMT", "UBMTTQ", "UBMTTQVN",
            "MTTQ", "MTTQVN", "Mặt trận", "HĐND", "Hội", "Đoàn", "Sở", "Chi cục", "Kho bạc", "Bảo hiểm", "BHXH", "Thanh tra", "Đảng ủy", "Thường trực", "Bộ phận", "Cơ quan", "Trường",
            "Ngân hàng", "Cổng Thông tin", "Tổ", "Đội", "Bưu điện", "Liên đoàn", "Chủ tịch", "Phó Chủ tịch", "Lãnh đạo", "Thủ trưởng", "Công chức", "Thôn", "VNPT", "Viettel",
        }.Select(Words),
    ];

    private static readonly string Each = Words("Các")[0];

    /// <summary>Whether a text begins as the name of an office or of a collective. A small letter is fine where a capital follows: "phòng Kinh tế", not "phòng, ban".</summary>
    public static bool Begin(string text)
    {
        var written = Written(text);
        if (written.Length == 0)
        {
            return false;
        }

        string[] words = [.. written.Select(VietnameseText.Unify)];
        return words[0] == Each || Heads.Any(head => words.Take(head.Length).SequenceEqual(head, StringComparer.Ordinal)
            && (char.IsUpper(written[0][0]) || (written.Length > head.Length && char.IsUpper(written[head.Length][0]))));
    }

    /// <summary>The words of a text as written, without signs.</summary>
    public static string[] Written(string text) => new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Words(string text) => [.. Written(text).Select(VietnameseText.Unify)];
}
