namespace CcHc.Publisher.Model.Deadlines;

/// <summary>Finds the clauses of a cell that hang on something else: "khi …", "sau khi …", "theo …", "100 ngày kể từ …".</summary>
internal sealed class ConditionScanner(DeadlineWords words, PeriodScanner periods, RecurrenceScanner recurrences)
{
    private const int MostLeadIns = 8;

    private static readonly string[] LeadIns =
        ["hoan", "thanh", "thuc", "hien", "trien", "khai", "xong", "vong", "thoi", "khong", "qua", "chi", "truoc", "tu", "den", "sau", "bao", "cao"];

    /// <summary>Whether a word only leads in to what follows: "hoàn thành", "trong vòng".</summary>
    public bool IsLeadIn(int at) => words.IsFiller(at) || LeadIns.Contains(words[at].Text);

    /// <summary>Whether a condition begins at a place.</summary>
    /// <param name="at">The place.</param>
    /// <param name="startsClause">Whether only words that lead in stand before it in its clause.</param>
    public bool Begins(int at, bool startsClause)
    {
        var (word, next) = (words[at], words[at + 1]);
        return word.Text switch
        {
            "khi" => word.Unified == "khi",
            "sau" => word.Unified == "sau" && !DeadlineFollows(at + 1) && !words.EndsClause(at + 1),
            "truoc" => next.Text == "khi" || (startsClause && next.IsWord && next.Text != "ngay" && !DeadlineFollows(at + 1)),
            "theo" => words[at - 1].Text != "tiep",
            "tuy" or "neu" => word.Unified is "tuỳ" or "tuy" or "nêú" or "neu",
            "can" => next.Text == "cu",
            "dot" => next.Text == "xuat",
            "phu" => next.Text == "thuoc",
            "phat" => next.Text == "sinh",
            "tu" => word.Is("từ", "tu") && next.Text is "khi" or "ngay" or "luc" && !DeadlineFollows(at + 1),
            _ => word.Number is not null && IsTerm(at),
        };
    }

    /// <summary>Where the condition that begins at a place ends: with its clause, or at a comma ("từ khi …": or a "đến") behind which a deadline follows.</summary>
    public int End(int at)
    {
        var end = at + 1;
        var isStart = words[at].Text == "tu";
        while (!words.EndsClause(end) && !((words[end].Text == "," || (isStart && words.IsRange(end))) && DeadlineFollows(end + 1)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a number at a place begins a term: "100 ngày kể từ …", "30 ngày làm việc sau khi …".</summary>
    private bool IsTerm(int at)
    {
        if (words[at + 1].Text is not ("ngay" or "tuan" or "thang" or "quy" or "nam"))
        {
            return false;
        }

        var next = words.Stand(at + 2, "lam", "viec") ? at + 4 : at + 2;
        next = words[next].Text == "," ? next + 1 : next;
        return words[next].Text is "ke" or "tu" or "sau" or "tinh" or "truoc";
    }

    private bool DeadlineFollows(int at)
    {
        for (var i = 0; i < MostLeadIns; i++)
        {
            if (periods.Read(at + i, previous: null, out _) is not null || recurrences.Read(at + i, out _) > 0)
            {
                return true;
            }

            if (!IsLeadIn(at + i))
            {
                return false;
            }
        }

        return false;
    }
}
