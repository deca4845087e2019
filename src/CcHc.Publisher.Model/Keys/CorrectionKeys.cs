namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys of one entry of <c>dinh-chinh.yml</c>: what a person mended in what the importer gives.</summary>
public static class CorrectionKeys
{
    /// <summary>The file.</summary>
    public static readonly ContentKey File = new("tệp", "file", ValueKind.Text, "Tệp trong thư mục của kế hoạch, ví dụ nhiem-vu/07.md; ../index.md là tệp của đơn vị") { IsRequired = true };

    /// <summary>The words as imported.</summary>
    public static readonly ContentKey Imported = new("bản nhập", "imported", ValueKind.Text, "Chữ mà lệnh nhập cho ra, có đúng một chỗ trong tệp") { IsRequired = true };

    /// <summary>The words that take their place.</summary>
    public static readonly ContentKey Corrected = new("sửa thành", "corrected", ValueKind.Cell, "Chữ thay vào; để trống là bỏ đi");

    /// <summary>Why.</summary>
    public static readonly ContentKey Reason = new("lý do", "reason", ValueKind.Text, "Vì sao sửa") { IsRequired = true };

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new("đính chính", [File, Imported, Corrected, Reason]);
}
