using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Model.Tasks;

/// <summary>The names of task states in data and addresses, their Vietnamese labels, and the ways editors write them.</summary>
public static class TaskStates
{
    private static readonly (TaskState State, string Name, string Label)[] All =
    [
        (TaskState.NoReport, "no-report", "Chưa có báo cáo"),
        (TaskState.NotStarted, "not-started", "Chưa thực hiện"),
        (TaskState.InProgress, "in-progress", "Đang thực hiện"),
        (TaskState.Completed, "completed", "Hoàn thành"),
        (TaskState.Suspended, "suspended", "Tạm dừng"),
        (TaskState.Cancelled, "cancelled", "Đã đưa ra khỏi kế hoạch"),
    ];

    /// <summary>Other ways to write a state, as slugs.</summary>
    private static readonly (TaskState State, string[] Slugs)[] Variants =
    [
        (TaskState.NoReport, ["khong-co-bao-cao", "chua-bao-cao"]),
        (TaskState.NotStarted,
            ["chua-lam", "chua-trien-khai", "chua-bat-dau", "chua-thuc-hien-duoc", "chua-tien-hanh", "moi", "todo", "pending"]),
        (TaskState.InProgress,
            ["dang-lam", "dang-trien-khai", "dang-tien-hanh", "dang-xu-ly", "dang-thuc-hien-do", "dang-trong-qua-trinh-thuc-hien", "chua-hoan-thanh",
            "chua-xong", "da-trien-khai", "da-bat-dau", "doing", "started", "ongoing"]),
        (TaskState.Completed,
            ["da-hoan-thanh", "hoan-tat", "da-hoan-tat", "xong", "da-xong", "da-thuc-hien", "da-thuc-hien-xong", "da-lam-xong", "hoan-thanh-100",
            "da-ket-thuc", "complete", "done", "finished"]),
        (TaskState.Suspended,
            ["tam-ngung", "tam-hoan", "tam-dinh-chi", "dang-tam-dung", "da-tam-dung", "hoan", "dung", "dung-lai", "paused", "on-hold"]),
        (TaskState.Cancelled,
            ["dua-ra-khoi-ke-hoach", "huy", "da-huy", "huy-bo", "da-huy-bo", "bai-bo", "da-bai-bo", "khong-thuc-hien", "khong-thuc-hien-nua",
            "rut-khoi-ke-hoach", "da-rut-khoi-ke-hoach", "canceled", "dropped"]),
    ];

    private static readonly Dictionary<string, TaskState> BySlug = CreateBySlug();

    /// <summary>The state's name in data: <c>no-report</c>, <c>in-progress</c>…</summary>
    public static string ToName(this TaskState state) => Row(state).Name;

    /// <summary>The state's label in Vietnamese: <c>Chưa có báo cáo</c>…</summary>
    public static string ToLabel(this TaskState state) => Row(state).Label;

    /// <summary>Reads a state as an editor writes it: its label, its name or a common variant (<c>đã hoàn thành</c>, <c>đang làm</c>, <c>hủy</c>).</summary>
    /// <param name="text">The text; marks, case, blanks, <c>_</c> and <c>-</c> do not matter.</param>
    /// <param name="state">The state.</param>
    /// <returns>False where the text names no state.</returns>
    public static bool TryRead(string text, out TaskState state) => BySlug.TryGetValue(VietnameseText.Slug(text), out state);

    private static (TaskState State, string Name, string Label) Row(TaskState state) =>
        Array.Find(All, r => r.State == state) is { Name: not null } row ? row : throw new ArgumentOutOfRangeException(nameof(state), state, message: null);

    private static Dictionary<string, TaskState> CreateBySlug()
    {
        var bySlug = new Dictionary<string, TaskState>(StringComparer.Ordinal);
        foreach (var (state, name, label) in All)
        {
            bySlug.Add(name, state);
            bySlug.Add(VietnameseText.Slug(label), state);
        }

        foreach (var (state, slugs) in Variants)
        {
            foreach (var slug in slugs)
            {
                bySlug.Add(slug, state);
            }
        }

        return bySlug;
    }
}
