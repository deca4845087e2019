namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys of one entry under <c>kết quả</c>.</summary>
public static class ResultKeys
{
    /// <summary>The day it is for.</summary>
    public static readonly ContentKey Date = new("ngày", "date", ValueKind.Date, "Ngày của kết quả") { IsRequired = true };

    /// <summary>The value.</summary>
    public static readonly ContentKey Value = new("giá trị", "value", ValueKind.Text, "Giá trị đo được") { IsRequired = true };

    /// <summary>What it rests on.</summary>
    public static readonly ContentKey Evidence = new("minh chứng", "evidence", ValueKind.SectionList, "Văn bản, tài liệu chứng minh") { Section = EvidenceKeys.Section };

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new("kết quả", [Date, Value, Evidence]);
}
