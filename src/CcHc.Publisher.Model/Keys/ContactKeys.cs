namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys below <c>liên hệ</c>.</summary>
public static class ContactKeys
{
    /// <summary>Postal address.</summary>
    public static readonly ContentKey Address = new("địa chỉ", "address", ValueKind.Text, "Địa chỉ trụ sở");

    /// <summary>Telephone.</summary>
    public static readonly ContentKey Phone = new("điện thoại", "phone", ValueKind.Text, "Số điện thoại");

    /// <summary>E-mail.</summary>
    public static readonly ContentKey Email = new("thư điện tử", "email", ValueKind.Text, "Địa chỉ thư điện tử");

    /// <summary>The portal.</summary>
    public static readonly ContentKey Portal = new("cổng thông tin", "portal", ValueKind.Link, "Địa chỉ cổng thông tin điện tử") { OtherNames = ["cổng thông tin điện tử", "trang thông tin"] };

    /// <summary>Where comments go.</summary>
    public static readonly ContentKey Feedback = new("phản ánh kiến nghị", "feedback", ValueKind.Link, "Nơi gửi phản ánh, kiến nghị");

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new("liên hệ", [Address, Phone, Email, Portal, Feedback]);
}
