using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Model.Progress;

/// <summary>The names of the answers about evidence in data, and their Vietnamese labels.</summary>
public static class EvidenceAnswers
{
    private static readonly (EvidenceAnswer Answer, string Name, string Label)[] All =
    [
        (EvidenceAnswer.None, "none", "Chưa công bố"),
        (EvidenceAnswer.Partial, "partial", "Công bố một phần"),
        (EvidenceAnswer.Full, "full", "Đã công bố đầy đủ"),
    ];

    /// <summary>The answer's name in data.</summary>
    public static string ToName(this EvidenceAnswer answer) => Row(answer).Name;

    /// <summary>The answer's label in Vietnamese.</summary>
    public static string ToLabel(this EvidenceAnswer answer) => Row(answer).Label;

    /// <summary>Reads an answer by its label or its name.</summary>
    /// <param name="text">The text; marks, case, blanks, <c>_</c> and <c>-</c> do not matter.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>False where the text names no answer.</returns>
    public static bool TryRead(string text, out EvidenceAnswer answer)
    {
        var slug = VietnameseText.Slug(text);
        var place = Array.FindIndex(All, r => r.Name == slug || VietnameseText.Slug(r.Label) == slug);
        answer = place < 0 ? default : All[place].Answer;
        return place >= 0;
    }

    private static (EvidenceAnswer Answer, string Name, string Label) Row(EvidenceAnswer answer) =>
        Array.Find(All, r => r.Answer == answer) is { Name: not null } row ? row : throw new ArgumentOutOfRangeException(nameof(answer), answer, message: null);
}
