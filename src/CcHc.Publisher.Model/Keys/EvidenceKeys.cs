namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys of one paper under <c>minh chứng</c>.</summary>
public static class EvidenceKeys
{
    /// <summary>Number and symbol.</summary>
    public static readonly ContentKey Number = new("số ký hiệu", "number", ValueKind.Text, "Số, ký hiệu của văn bản") { OtherNames = ["số", "số hiệu"] };

    /// <summary>Date.</summary>
    public static readonly ContentKey Date = new("ngày", "date", ValueKind.Date, "Ngày của văn bản") { OtherNames = ["ngày ban hành"] };

    /// <summary>What it is about.</summary>
    public static readonly ContentKey Summary = new("trích yếu", "summary", ValueKind.Text, "Văn bản nói về việc gì") { OtherNames = ["tên", "nội dung"] };

    /// <summary>A file.</summary>
    public static readonly ContentKey File = new("tệp", "file", ValueKind.File, "Tên tệp trong thư mục tai-lieu của kế hoạch") { OtherNames = ["tập tin", "tệp tin"] };

    /// <summary>An address.</summary>
    public static readonly ContentKey Link = new("đường dẫn", "link", ValueKind.Link, "Địa chỉ của văn bản trên mạng") { OtherNames = ["liên kết", "url"] };

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new("minh chứng", [Number, Date, Summary, File, Link]);
}
