namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys of a plan's file.</summary>
public static class PlanKeys
{
    /// <summary>Its title.</summary>
    public static readonly ContentKey Title = new("tiêu đề", "title", ValueKind.Text, "Tên kế hoạch") { IsRequired = true, OtherNames = ["tên"] };

    /// <summary>Its number.</summary>
    public static readonly ContentKey Number = new("số ký hiệu", "number", ValueKind.Text, "Số, ký hiệu, ví dụ 05/KH-UBND") { OtherNames = ["số"] };

    /// <summary>The day of issue.</summary>
    public static readonly ContentKey Issued = new("ngày ban hành", "issued", ValueKind.PartialDate, "Ngày ban hành; thiếu ngày thì ghi 2026-01");

    /// <summary>Its years.</summary>
    public static readonly ContentKey Period = new("thời kỳ", "period", ValueKind.Period, "Năm hoặc giai đoạn: 2026, 2026-2030") { IsRequired = true, OtherNames = ["giai đoạn", "năm"] };

    /// <summary>The signed file.</summary>
    public static readonly ContentKey Original = new("bản gốc", "original", ValueKind.File, "Tệp đã ký, trong thư mục tai-lieu") { OtherNames = ["bản ký"] };

    /// <summary>What it rests on.</summary>
    public static readonly ContentKey LegalBases = new("căn cứ", "legal bases", ValueKind.TextList, "Các căn cứ, mỗi đoạn một dòng");

    /// <summary>Who signed.</summary>
    public static readonly ContentKey Signer = new("người ký", "signer", ValueKind.Section, "Người ký") { Section = SignerKeys.Section };

    /// <summary>Who receives it.</summary>
    public static readonly ContentKey Recipients = new("nơi nhận", "recipients", ValueKind.TextList, "Nơi nhận, mỗi nơi một dòng");

    /// <summary>Its groups.</summary>
    public static readonly ContentKey Groups = new("nhóm", "groups", ValueKind.SectionList, "Các nhóm nhiệm vụ") { Section = GroupKeys.Section };

    /// <summary>Earlier addresses.</summary>
    public static readonly ContentKey FormerAddresses = new("địa chỉ cũ", "former addresses", ValueKind.TextList, "Các địa chỉ trước đây của trang") { OtherNames = ["aliases"] };

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new(
        "kế hoạch", [Title, Number, Issued, Period, Original, LegalBases, Signer, Recipients, Groups, FormerAddresses]);
}
