namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys of a unit's file.</summary>
public static class UnitKeys
{
    /// <summary>Its name.</summary>
    public static readonly ContentKey Name = new("tên", "name", ValueKind.Text, "Tên đơn vị, ví dụ Phường An Tường") { IsRequired = true };

    /// <summary>Its kind.</summary>
    public static readonly ContentKey Level = new("loại", "kind", ValueKind.Text, "xã, phường hoặc đặc khu") { IsRequired = true, OtherNames = ["cấp", "level"] };

    /// <summary>Its province.</summary>
    public static readonly ContentKey Province = new("tỉnh", "province", ValueKind.Text, "Tỉnh hoặc thành phố, ví dụ tỉnh Tuyên Quang") { OtherNames = ["tỉnh, thành phố", "thành phố"] };

    /// <summary>How to reach it.</summary>
    public static readonly ContentKey Contact = new("liên hệ", "contact", ValueKind.Section, "Cách liên hệ") { Section = ContactKeys.Section };

    /// <summary>Whether its data are invented.</summary>
    public static readonly ContentKey Sample = new("dữ liệu minh họa", "sample", ValueKind.Flag, "true nếu dữ liệu chỉ để minh họa");

    /// <summary>Its agencies.</summary>
    public static readonly ContentKey Agencies = new("cơ quan", "agencies", ValueKind.SectionList, "Các cơ quan của đơn vị") { Section = AgencyKeys.Section };

    /// <summary>Its name in English.</summary>
    public static readonly ContentKey EnglishName = new("tên tiếng Anh", "english name", ValueKind.Text, "Tên tiếng Anh chính thức, nếu có");

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new("đơn vị", [Name, Level, Province, Contact, Sample, Agencies, EnglishName]);
}
