namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys of one entry under <c>cơ quan</c>.</summary>
public static class AgencyKeys
{
    /// <summary>Its name.</summary>
    public static readonly ContentKey Name = new("tên", "name", ValueKind.Text, "Tên cơ quan") { IsRequired = true };

    /// <summary>Its slug.</summary>
    public static readonly ContentKey Id = new("mã", "id", ValueKind.Text, "Mã dùng trong địa chỉ trang: chữ thường không dấu, số, gạch nối") { OtherNames = ["slug"] };

    /// <summary>Other spellings.</summary>
    public static readonly ContentKey Aliases = new("tên khác", "aliases", ValueKind.TextList, "Những cách viết khác đã gặp") { OtherNames = ["viết tắt"] };

    /// <summary>Whether it is a collective.</summary>
    public static readonly ContentKey Collective = new("tập thể", "collective", ValueKind.Flag, "true nếu tên chỉ chung nhiều cơ quan");

    /// <summary>Its name in English.</summary>
    public static readonly ContentKey EnglishName = new("tên tiếng Anh", "english name", ValueKind.Text, "Tên tiếng Anh chính thức, nếu có");

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new("cơ quan", [Name, Id, Aliases, Collective, EnglishName]);
}
