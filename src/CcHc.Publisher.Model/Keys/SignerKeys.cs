namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys below <c>người ký</c>.</summary>
public static class SignerKeys
{
    /// <summary>In which capacity.</summary>
    public static readonly ContentKey Title = new("chức danh", "title", ValueKind.Text, "Chức danh, mỗi dòng như trong bản giấy") { OtherNames = ["chức vụ"] };

    /// <summary>The name.</summary>
    public static readonly ContentKey Name = new("tên", "name", ValueKind.Text, "Họ và tên") { OtherNames = ["họ tên", "họ và tên"] };

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new("người ký", [Title, Name]);
}
