namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys of one entry under <c>cập nhật</c>.</summary>
public static class UpdateKeys
{
    /// <summary>The day of the report.</summary>
    public static readonly ContentKey Date = new("ngày", "date", ValueKind.Date, "Ngày báo cáo") { IsRequired = true };

    /// <summary>How far.</summary>
    public static readonly ContentKey Progress = new("tiến độ", "progress", ValueKind.Percent, "Phần trăm đã làm được, từ 0 đến 100");

    /// <summary>In which state.</summary>
    public static readonly ContentKey State = new("trạng thái", "state", ValueKind.State, "Tình trạng: Chưa thực hiện, Đang thực hiện, Hoàn thành, Tạm dừng, Đã đưa ra khỏi kế hoạch") { OtherNames = ["tình trạng", "status"] };

    /// <summary>What the report says.</summary>
    public static readonly ContentKey Note = new("ghi chú", "note", ValueKind.Text, "Đã làm được gì") { OtherNames = ["nội dung", "kết quả"] };

    /// <summary>What it rests on.</summary>
    public static readonly ContentKey Evidence = new("minh chứng", "evidence", ValueKind.SectionList, "Văn bản, tài liệu chứng minh") { Section = EvidenceKeys.Section };

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new("cập nhật", [Date, Progress, State, Note, Evidence]);
}
