namespace CcHc.Publisher.Model.Progress;

/// <summary>How a task stands against its deadline (Thời hạn).</summary>
public enum Timeliness
{
    /// <summary>Trong hạn.</summary>
    Open,

    /// <summary>Sắp đến hạn.</summary>
    DueSoon,

    /// <summary>Quá hạn: reported on, not completed, and the last day is over.</summary>
    Overdue,

    /// <summary>Quá hạn theo kế hoạch, chưa có báo cáo. Silence is not lateness.</summary>
    Unreported,

    /// <summary>Hoàn thành đúng hạn.</summary>
    OnTime,

    /// <summary>Hoàn thành quá hạn.</summary>
    Late,

    /// <summary>Thường xuyên.</summary>
    Recurring,

    /// <summary>Không xác định thời hạn.</summary>
    None,
}
