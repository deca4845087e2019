namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys of a free page.</summary>
public static class PageKeys
{
    /// <summary>Its title.</summary>
    public static readonly ContentKey Title = new("tiêu đề", "title", ValueKind.Text, "Tên trang") { IsRequired = true, OtherNames = ["tên"] };

    /// <summary>Its place in the menu.</summary>
    public static readonly ContentKey Order = new("thứ tự", "order", ValueKind.Integer, "Thứ tự trong trình đơn") { OtherNames = ["weight"] };

    /// <summary>Earlier addresses.</summary>
    public static readonly ContentKey FormerAddresses = new("địa chỉ cũ", "former addresses", ValueKind.TextList, "Các địa chỉ trước đây của trang") { OtherNames = ["aliases"] };

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new("trang", [Title, Order, FormerAddresses]);
}
