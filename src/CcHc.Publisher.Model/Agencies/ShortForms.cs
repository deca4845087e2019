using System.Collections.Frozen;

namespace CcHc.Publisher.Model.Agencies;

/// <summary>Short forms that offices use in papers, and what they stand for. Names and cells are both written out before they are compared.</summary>
/// <remarks>A short form of several words stands before one of fewer. <c>và</c> stands for <c>&amp;</c> as well.</remarks>
public static class ShortForms
{
    /// <summary>The most words that one short form has.</summary>
    internal const int MostWords = 4;

    private static readonly (string Short, string Long)[] Table =
    [
        ("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân"), ("TTHĐND", "Thường trực Hội đồng nhân dân"),
        ("MTTQ", "Mặt trận Tổ quốc"), ("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"), ("MTTQVN", "Mặt trận Tổ quốc Việt Nam"),
        ("UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam"), ("VN", "Việt Nam"), ("LHPN", "Liên hiệp Phụ nữ"), ("HLHPN", "Hội Liên hiệp Phụ nữ"),
        ("CCB", "Cựu chiến binh"), ("ĐTN", "Đoàn Thanh niên"), ("TDP", "tổ dân phố"), ("UBKT", "Ủy ban Kiểm tra"),
        ("VP", "Văn phòng"), ("TT", "Trung tâm"), ("BQL", "Ban quản lý"), ("BQLDA", "Ban quản lý dự án"), ("QLDA", "quản lý dự án"),
        ("BCH", "Ban Chỉ huy"), ("CHQS", "Chỉ huy Quân sự"), ("BCHQS", "Ban Chỉ huy Quân sự"), ("TYT", "Trạm Y tế"),
        ("VH", "Văn hóa"), ("XH", "Xã hội"), ("VHXH", "Văn hóa Xã hội"),
        ("HCC", "hành chính công"), ("PVHCC", "Phục vụ hành chính công"), ("TTPVHCC", "Trung tâm Phục vụ hành chính công"),
        ("DVC", "Dịch vụ công"), ("DVTH", "Dịch vụ tổng hợp"), ("TTHC", "thủ tục hành chính"), ("CCHC", "cải cách hành chính"),
        ("KT", "Kinh tế"), ("HT", "Hạ tầng"), ("KTHT", "Kinh tế Hạ tầng"), ("HT và ĐT", "Hạ tầng và Đô thị"), ("HT ĐT", "Hạ tầng và Đô thị"),
        ("KTHT và ĐT", "Kinh tế Hạ tầng và Đô thị"), ("KTHT ĐT", "Kinh tế Hạ tầng và Đô thị"), ("KTHTĐT", "Kinh tế Hạ tầng và Đô thị"),
        ("GDĐT", "Giáo dục và Đào tạo"), ("GD ĐT", "Giáo dục và Đào tạo"), ("GD và ĐT", "Giáo dục và Đào tạo"),
        ("KHCN", "Khoa học và Công nghệ"), ("KH CN", "Khoa học và Công nghệ"), ("KH và CN", "Khoa học và Công nghệ"),
        ("NNMT", "Nông nghiệp và Môi trường"), ("NN MT", "Nông nghiệp và Môi trường"), ("NN và MT", "Nông nghiệp và Môi trường"),
        ("TCKH", "Tài chính Kế hoạch"), ("TC KH", "Tài chính Kế hoạch"), ("CNTT", "công nghệ thông tin"), ("CĐS", "chuyển đổi số"),
        ("ĐVSN", "đơn vị sự nghiệp"), ("ĐVSNCL", "đơn vị sự nghiệp công lập"), ("BHXH", "Bảo hiểm xã hội"),
    ];

    private static readonly FrozenDictionary<string, string[]> Long = Table.ToFrozenDictionary(f => string.Join(' ', Words(f.Short)), f => Words(f.Long), StringComparer.Ordinal);

    /// <summary>All of them, as people write them: <c>UBND</c>, <c>Ủy ban nhân dân</c>.</summary>
    public static IReadOnlyList<(string Short, string Long)> All => Table;

    /// <summary>The words that a short form stands for.</summary>
    /// <param name="words">The short form's words in the form that is compared, joined with blanks.</param>
    /// <param name="full">What they stand for.</param>
    /// <returns>False where they are no short form.</returns>
    internal static bool TryGet(string words, out string[]? full) => Long.TryGetValue(words, out full);

    private static string[] Words(string text) => [.. AgencyWords.Split(text).Select(w => w.Text)];
}
