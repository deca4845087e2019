namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys of one entry under <c>nhóm</c>.</summary>
public static class GroupKeys
{
    /// <summary>Its number.</summary>
    public static readonly ContentKey Number = new("số", "number", ValueKind.Text, "Số của nhóm, ví dụ I") { IsRequired = true, OtherNames = ["stt"] };

    /// <summary>Its title.</summary>
    public static readonly ContentKey Title = new("tên", "title", ValueKind.Text, "Tên nhóm") { IsRequired = true, OtherNames = ["tiêu đề", "name"] };

    /// <summary>The group above.</summary>
    public static readonly ContentKey Parent = new("thuộc", "parent", ValueKind.Text, "Số của nhóm cấp trên");

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new("nhóm", [Number, Title, Parent]);
}
