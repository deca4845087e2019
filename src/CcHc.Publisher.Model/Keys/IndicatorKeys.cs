namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys of an indicator's file.</summary>
public static class IndicatorKeys
{
    /// <summary>The number of the row.</summary>
    public static readonly ContentKey Number = new("stt", "number", ValueKind.Cell, "Số thứ tự trong phụ lục") { IsRequired = true, OtherNames = ["tt", "số tt", "số thứ tự"] };

    /// <summary>The period.</summary>
    public static readonly ContentKey Period = new("giai đoạn", "period", ValueKind.Text, "Giai đoạn của chỉ tiêu");

    /// <summary>What is measured.</summary>
    public static readonly ContentKey Name = new("chỉ tiêu", "indicator", ValueKind.Cell, "Nội dung chỉ tiêu, đúng từng chữ") { IsRequired = true, OtherNames = ["name", "tên chỉ tiêu", "nội dung"] };

    /// <summary>The unit of measure.</summary>
    public static readonly ContentKey Unit = new("đơn vị tính", "unit", ValueKind.Cell, "Đơn vị tính") { OtherNames = ["đơn vị", "đvt"] };

    /// <summary>The target.</summary>
    public static readonly ContentKey Target = new("mục tiêu", "target", ValueKind.Cell, "Mức phải đạt: 95, ≥95, <1");

    /// <summary>The stretch target.</summary>
    public static readonly ContentKey Stretch = new("phấn đấu", "stretch", ValueKind.Cell, "Mức phấn đấu");

    /// <summary>Who watches it.</summary>
    public static readonly ContentKey Agency = new("cơ quan theo dõi", "agency", ValueKind.Cell, "Cơ quan theo dõi, đánh giá")
    {
        OtherNames = ["cơ quan, đơn vị chịu trách nhiệm theo dõi, đánh giá", "đơn vị theo dõi", "cơ quan theo dõi, đánh giá", "đơn vị chủ trì theo dõi", "cơ quan chủ trì theo dõi"],
    };

    /// <summary>Columns beyond these.</summary>
    public static readonly ContentKey Other = new("khác", "other", ValueKind.FreeMap, "Các cột khác của phụ lục: tên cột, rồi nội dung");

    /// <summary>What was measured.</summary>
    public static readonly ContentKey Results = new("kết quả", "results", ValueKind.SectionList, "Các kết quả đã đo") { Section = ResultKeys.Section };

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new("chỉ tiêu", [Number, Period, Name, Unit, Target, Stretch, Agency, Other, Results]);
}
