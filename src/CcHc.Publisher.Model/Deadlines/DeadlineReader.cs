using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Model.Deadlines;

/// <summary>Reads the cell <c>Thời gian</c> of real plans.</summary>
/// <remarks>
/// Case, blanks, line breaks, composition, tone placement, kinds of dashes, leading zeros and a final full stop do not matter, and words
/// typed without marks are read. <c>Trước</c> excludes its day; <c>chậm nhất</c>, <c>hoàn thành</c> and <c>đến hết</c> include it; <c>từ</c>
/// is a start. Of several milestones the last closes the task. A cell that begins with "khi", "theo", "sau khi"… hangs on something else,
/// and dates in such a clause are no deadlines. The work is linear in the length of the cell.
/// </remarks>
public static class DeadlineReader
{
    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell word for word; null or blank where the paper gives none.</param>
    /// <param name="period">The plan's years: a missing year is its only year, and in a plan of several years makes the deadline unspecified.</param>
    /// <param name="issued">The plan's date, for "100 ngày kể từ ngày ban hành"; null where it is unknown.</param>
    /// <returns>The deadline; <see cref="Deadline.Unspecified"/> where the cell is blank, cannot be read, or names a day that does not exist.</returns>
    public static Deadline Read(string? cell, PlanPeriod period, PartialDate? issued)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return Deadline.Unspecified;
        }

        var text = VietnameseText.Compose(cell);
        var tokens = DeadlineTokenizer.Read(text);
        var brackets = BracketSplit.Read(text, tokens);
        if (brackets.Outside.Any(t => t.IsWord || t.Number is not null))
        {
            return Read(Trim(text), text, brackets.Outside, brackets.Inside, period, issued);
        }

        List<DeadlineToken> inside = [.. tokens.Where(t => t.Text is not ("(" or ")" or "[" or "]"))];
        return inside.Count == 0 ? Deadline.Unspecified : Read(Trim(text[inside[0].Start..inside[^1].End]), text, inside, [], period, issued);
    }

    /// <summary>Whether a warning is due: something is written, and it cannot be read.</summary>
    /// <param name="cell">The cell word for word; a dash alone says nothing.</param>
    /// <param name="deadline">What was read out of it.</param>
    public static bool NeedsWarning(string? cell, Deadline deadline) =>
        deadline.Kind == DeadlineKind.Unspecified && cell is not null && cell.Any(char.IsLetterOrDigit);

    /// <summary>Whether what was read is wider than what is written: "đầu năm 2026" is read as the year, "tuần 2 tháng 4/2026" as the month.</summary>
    /// <param name="cell">The cell word for word.</param>
    /// <param name="deadline">What was read out of it.</param>
    public static bool IsWider(string? cell, Deadline deadline)
    {
        if (cell is null || deadline.LastDay is null || deadline.Kind is DeadlineKind.Date or DeadlineKind.BeforeDate or DeadlineKind.Conditional || deadline.Kind.Recurs())
        {
            return false;
        }

        var text = VietnameseText.Compose(cell);
        return PartOfPeriod.IsNamed(BracketSplit.Read(text, DeadlineTokenizer.Read(text)).Outside);
    }

    private static Deadline Read(
        string whole, string text, IReadOnlyList<DeadlineToken> tokens, IReadOnlyList<string> brackets, PlanPeriod period, PartialDate? issued)
    {
        var phrase = PhraseScanner.Read(text, tokens);
        if (phrase.SaysWhen)
        {
            var condition = string.Join("; ", phrase.Conditions.Concat(brackets).Select(Trim).Where(c => c.Length > 0));
            return DeadlineClosing.Close(phrase, period, condition.Length == 0 ? null : condition);
        }

        if (!phrase.HasCondition)
        {
            return Deadline.Unspecified;
        }

        var lastDay = IssueTerm.LastDay(tokens, issued);
        return new Deadline { Kind = DeadlineKind.Conditional, Due = lastDay, LastDay = lastDay, Condition = whole };
    }

    /// <summary>A condition on one line, without the bullet before it and the stop behind it.</summary>
    private static string Trim(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '-', '.', ',', ';', ':');
}
