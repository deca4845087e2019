namespace CcHc.Publisher.Model.Tasks;

/// <summary>The state of a task as last reported (Tình trạng theo báo cáo).</summary>
public enum TaskState
{
    /// <summary>Chưa có báo cáo. Never written by an editor; it is what silence means.</summary>
    NoReport,

    /// <summary>Chưa thực hiện.</summary>
    NotStarted,

    /// <summary>Đang thực hiện.</summary>
    InProgress,

    /// <summary>Hoàn thành.</summary>
    Completed,

    /// <summary>Tạm dừng.</summary>
    Suspended,

    /// <summary>Đã đưa ra khỏi kế hoạch.</summary>
    Cancelled,
}
