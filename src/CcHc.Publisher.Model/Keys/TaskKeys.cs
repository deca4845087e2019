namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys of a task's file: the paper's columns, then what editors add.</summary>
public static class TaskKeys
{
    /// <summary>The number of the row.</summary>
    public static readonly ContentKey Number = new("stt", "number", ValueKind.Cell, "Số thứ tự trong phụ lục") { IsRequired = true, OtherNames = ["tt", "số tt", "số thứ tự"] };

    /// <summary>The group.</summary>
    public static readonly ContentKey Group = new("nhóm", "group", ValueKind.Text, "Số của nhóm nhiệm vụ trong kế hoạch");

    /// <summary>What is to be done.</summary>
    public static readonly ContentKey Content = new("nhiệm vụ", "task", ValueKind.Cell, "Nội dung nhiệm vụ, đúng từng chữ")
    {
        IsRequired = true,
        OtherNames =
        [
            "content", "nội dung", "tên nhiệm vụ", "nội dung công việc", "nội dung/nhiệm vụ", "nhiệm vụ, giải pháp", "nội dung nhiệm vụ", "công việc", "nhiệm vụ cụ thể",
            "nội dung thực hiện", "nhiệm vụ/giải pháp", "nhiệm vụ trọng tâm", "tên công việc",
        ],
    };

    /// <summary>What comes out of it.</summary>
    public static readonly ContentKey Product = new("sản phẩm", "product", ValueKind.Cell, "Sản phẩm, kết quả phải có")
    {
        OtherNames = ["dự kiến kết quả", "kết quả", "sản phẩm dự kiến", "sản phẩm đầu ra", "sản phẩm/kết quả", "kết quả/sản phẩm", "sản phẩm, kết quả", "kết quả dự kiến", "dự kiến sản phẩm"],
    };

    /// <summary>Who leads.</summary>
    public static readonly ContentKey Lead = new("cơ quan chủ trì", "lead agency", ValueKind.Cell, "Cơ quan chủ trì")
    {
        OtherNames = ["lead", "đơn vị chủ trì", "chủ trì", "đơn vị thực hiện", "cơ quan, đơn vị chủ trì", "cơ quan/đơn vị chủ trì", "cơ quan thực hiện", "đơn vị chủ trì thực hiện", "cơ quan chủ trì thực hiện"],
    };

    /// <summary>Who joins.</summary>
    public static readonly ContentKey Cooperation = new("cơ quan phối hợp", "cooperating agencies", ValueKind.Cell, "Cơ quan phối hợp")
    {
        OtherNames = ["cooperation", "đơn vị phối hợp", "phối hợp", "cơ quan, đơn vị phối hợp", "cơ quan/đơn vị phối hợp", "cơ quan phối hợp thực hiện", "đơn vị phối hợp thực hiện"],
    };

    /// <summary>By when.</summary>
    public static readonly ContentKey Time = new("thời gian", "time", ValueKind.Cell, "Thời gian, đúng từng chữ")
    {
        OtherNames =
        [
            "deadline", "thời gian ban hành", "thời gian hoàn thành", "thời gian thực hiện", "thời hạn hoàn thành", "thời hạn", "tiến độ", "thời hạn thực hiện", "hạn hoàn thành",
            "tiến độ thực hiện", "tiến độ hoàn thành", "thời gian, tiến độ",
        ],
    };

    /// <summary>A remark.</summary>
    public static readonly ContentKey Note = new("ghi chú", "note", ValueKind.Cell, "Cột ghi chú của phụ lục");

    /// <summary>Columns beyond these.</summary>
    public static readonly ContentKey Other = new("khác", "other", ValueKind.FreeMap, "Các cột khác của phụ lục: tên cột, rồi nội dung");

    /// <summary>Later decisions on the deadline.</summary>
    public static readonly ContentKey Amendments = new("điều chỉnh", "amendments", ValueKind.SectionList, "Các lần điều chỉnh thời hạn") { Section = AmendmentKeys.Section };

    /// <summary>Reports.</summary>
    public static readonly ContentKey Updates = new("cập nhật", "updates", ValueKind.SectionList, "Các lần báo cáo tiến độ") { Section = UpdateKeys.Section };

    /// <summary>Earlier addresses.</summary>
    public static readonly ContentKey FormerAddresses = new("địa chỉ cũ", "former addresses", ValueKind.TextList, "Các địa chỉ trước đây của trang") { OtherNames = ["aliases"] };

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new(
        "nhiệm vụ", [Number, Group, Content, Product, Lead, Cooperation, Time, Note, Other, Amendments, Updates, FormerAddresses]);
}
