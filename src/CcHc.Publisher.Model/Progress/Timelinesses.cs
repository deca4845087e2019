using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Model.Progress;

/// <summary>The names of the answers about deadlines in data, and their Vietnamese labels.</summary>
public static class Timelinesses
{
    private static readonly (Timeliness Answer, string Name, string Label)[] All =
    [
        (Timeliness.Open, "open", "Trong hạn"),
        (Timeliness.DueSoon, "due-soon", "Sắp đến hạn"),
        (Timeliness.Overdue, "overdue", "Quá hạn"),
        (Timeliness.Unreported, "unreported", "Quá hạn theo kế hoạch, chưa có báo cáo"),
        (Timeliness.OnTime, "on-time", "Hoàn thành đúng hạn"),
        (Timeliness.Late, "late", "Hoàn thành quá hạn"),
        (Timeliness.Recurring, "recurring", "Thường xuyên"),
        (Timeliness.None, "none", "Không xác định thời hạn"),
    ];

    /// <summary>The answer's name in data.</summary>
    public static string ToName(this Timeliness answer) => Row(answer).Name;

    /// <summary>The answer's label in Vietnamese.</summary>
    public static string ToLabel(this Timeliness answer) => Row(answer).Label;

    /// <summary>Reads an answer by its label or its name.</summary>
    /// <param name="text">The text; marks, case, blanks, <c>_</c> and <c>-</c> do not matter.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>False where the text names no answer.</returns>
    public static bool TryRead(string text, out Timeliness answer)
    {
        var slug = VietnameseText.Slug(text);
        var place = Array.FindIndex(All, r => r.Name == slug || VietnameseText.Slug(r.Label) == slug);
        answer = place < 0 ? default : All[place].Answer;
        return place >= 0;
    }

    private static (Timeliness Answer, string Name, string Label) Row(Timeliness answer) =>
        Array.Find(All, r => r.Answer == answer) is { Name: not null } row ? row : throw new ArgumentOutOfRangeException(nameof(answer), answer, message: null);
}
