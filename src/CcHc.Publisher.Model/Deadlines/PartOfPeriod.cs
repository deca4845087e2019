namespace CcHc.Publisher.Model.Deadlines;

/// <summary>Finds phrases that name a part of a period for which there is no kind: "đầu năm", "giữa quý II", "tuần 2 tháng 4", "năm học".</summary>
internal static class PartOfPeriod
{
    /// <summary>Whether such a phrase stands among the tokens. The end of a period is the period's own last day.</summary>
    public static bool IsNamed(IReadOnlyList<DeadlineToken> tokens)
    {
        var words = new DeadlineWords(tokens);
        return Enumerable.Range(0, tokens.Count).Any(at => words[at].Text switch
        {
            "dau" or "giua" => words[at - 1].Text is not ("thang" or "quy" or "qui" or "nua") && IsPeriod(words, at + 1),
            "tuan" => words[at + 1].Number is not null || words[at + 1].Text is "dau" or "giua" or "cuoi" or "thu" || words[at - 1].Text is "thuong" or "trung",
            "nam" => words[at + 1].Text == "hoc",
            _ => false,
        });
    }

    private static bool IsPeriod(DeadlineWords words, int at) => words[at].Text is "nam" or "quy" or "qui" or "thang" || words[at].IsYear;
}
