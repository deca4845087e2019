namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys of one entry under <c>điều chỉnh</c>.</summary>
public static class AmendmentKeys
{
    /// <summary>The day of the decision.</summary>
    public static readonly ContentKey Date = new("ngày", "date", ValueKind.Date, "Ngày điều chỉnh") { IsRequired = true };

    /// <summary>The new deadline.</summary>
    public static readonly ContentKey Due = new("hạn", "due", ValueKind.Text, "Thời hạn mới") { IsRequired = true, OtherNames = ["hạn mới", "thời hạn", "thời gian"] };

    /// <summary>The paper that moves it.</summary>
    public static readonly ContentKey By = new("theo văn bản", "by", ValueKind.Text, "Văn bản điều chỉnh") { OtherNames = ["văn bản", "theo"] };

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new("điều chỉnh", [Date, Due, By]);
}
