namespace CcHc.Publisher.Model.Deadlines;

/// <summary>Questions about the words at a place of a cell, for the scanners.</summary>
internal sealed class DeadlineWords(IReadOnlyList<DeadlineToken> tokens)
{
    private static readonly string[] Fillers =
        ["ngay", "het", "dau", "giua", "cuoi", "cham", "nhat", "muon", "thoi", "diem", "moc", "la", "vao", "khoang", "du", "kien", "han", "trong", "ke", "tinh", "cho"];

    /// <summary>How many tokens there are.</summary>
    public int Count => tokens.Count;

    /// <summary>The token at a place; an empty one outside the cell.</summary>
    public DeadlineToken this[int at] => at >= 0 && at < tokens.Count ? tokens[at] : new DeadlineToken(string.Empty, string.Empty, Number: null, 0, 0);

    /// <summary>Whether these folded words and signs stand at a place.</summary>
    public bool Stand(int at, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (this[at + i].Text != words[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a clause ends at a place: the end, a semicolon, a colon, a full stop that parts no numbers.</summary>
    public bool EndsClause(int at) =>
        at >= Count || this[at].EndsClause || (this[at].Text == "." && !(this[at - 1].Number is not null && this[at + 1].Number is not null));

    /// <summary>Whether a word at a place says nothing about the deadline but its manner ("ngày", "hết", "chậm nhất").</summary>
    public bool IsFiller(int at) => Fillers.Contains(this[at].Text);

    /// <summary>Whether something joins two milestones at a place, a dash or "đến" as a range.</summary>
    public bool IsRange(int at) => this[at].Text is "-" or "den" or "toi";

    /// <summary>Whether something joins two milestones at a place as a list.</summary>
    public bool IsList(int at) => this[at].Text is "," or "va" or "&" or "+" or "hoac";

    /// <summary>Whether nothing but a sign, a joining word or a recurrence follows, so that a bare number before it can be a date.</summary>
    public bool MayFollowNumber(int at) => !this[at].IsWord || IsRange(at) || IsList(at) || this[at].Text is "hang" or "moi" or "nam" or "tro";

    /// <summary>Whether a sign at a place parts the numbers of a date.</summary>
    public bool IsSeparator(int at) => this[at].Text is "/" or "-" or ".";

    /// <summary>Reads "/2026", "năm 2026", "của năm 2026", "26" behind a slash, or nothing.</summary>
    /// <returns>Where the year ends; <paramref name="at"/> where there is none.</returns>
    public int AfterYear(int at, out int? year, params ReadOnlySpan<string> signs)
    {
        var next = signs.Contains(this[at].Text) || this[at].Text == "/" || (this[at].Text == "," && this[at + 1].Text == "nam") ? at + 1 : at;
        next = this[next].Text is "cua" or "trong" && this[next + 1].Text == "nam" ? next + 1 : next;
        next = this[next].Text == "nam" ? next + 1 : next;
        var isDay = IsSeparator(next + 1) && this[next + 2].IsShort && this[next + 1].Text == "/";
        year = isDay ? null : this[next].IsYear ? this[next].Number : this[at].Text == "/" && this[next].IsShortYear ? this[next].FullYear : null;
        return year is null ? at : next + 1;
    }
}
