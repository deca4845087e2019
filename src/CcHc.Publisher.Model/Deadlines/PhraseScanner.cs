namespace CcHc.Publisher.Model.Deadlines;

/// <summary>Walks over the tokens of a cell once and gathers what they say. Free words between ("lựa chọn nhiệm vụ") are passed over.</summary>
internal sealed class PhraseScanner
{
    /// <summary>So many words may stand between two milestones that hang together, and between "trước" and its day.</summary>
    private const int MostBetween = 6;

    private const int LongestReference = 14;

    private readonly string _text;
    private readonly DeadlineWords _words;
    private readonly PeriodScanner _periods;
    private readonly DateScanner _dates;
    private readonly RecurrenceScanner _recurrences;
    private readonly ConditionScanner _conditions;
    private readonly List<Milestone> _milestones = [];
    private readonly List<string> _found = [];
    private bool _isRecurring;
    private bool _isAnnual;
    private bool _isPeriodic;
    private bool _hasCondition;

    /// <summary>Where the clause began, and whether anything but words that lead in has been met in it.</summary>
    private int _clause;
    private bool _startsClause = true;

    /// <summary>Where the last milestone ended, and where the last milestone or recurrence did; below 0 before the first of the clause.</summary>
    private int _milestoneEnd = -1;
    private int _deadlineEnd = -1;

    private PhraseScanner(string text, IReadOnlyList<DeadlineToken> tokens)
    {
        _text = text;
        _words = new DeadlineWords(tokens);
        _periods = new PeriodScanner(_words);
        _dates = new DateScanner(_words);
        _recurrences = new RecurrenceScanner(_words);
        _conditions = new ConditionScanner(_words, _periods, _recurrences);
    }

    /// <summary>Reads the tokens of a composed text.</summary>
    public static DeadlinePhrase Read(string text, IReadOnlyList<DeadlineToken> tokens)
    {
        var scanner = new PhraseScanner(text, tokens);
        for (var at = 0; at < tokens.Count;)
        {
            at = scanner.Step(at);
        }

        var isRecurring = scanner._isRecurring || (scanner._isPeriodic && !scanner._isAnnual);
        return new DeadlinePhrase(scanner._milestones, isRecurring, scanner._isAnnual && !isRecurring, scanner._hasCondition, scanner._found);
    }

    /// <summary>Takes what stands at a place.</summary>
    /// <returns>The place behind it.</returns>
    private int Step(int at)
    {
        if (_words.EndsClause(at))
        {
            (_clause, _startsClause, _milestoneEnd, _deadlineEnd) = (at + 1, true, -1, -1);
            return at + 1;
        }

        var next = AfterReference(at);
        if (next == at)
        {
            next = AfterMilestone(at);
        }

        if (next == at)
        {
            next = AfterRecurrence(at);
        }

        if (next == at)
        {
            next = AfterCondition(at);
        }

        _startsClause &= next == at && _conditions.IsLeadIn(at);
        return Math.Max(next, at + 1);
    }

    /// <summary>Passes over "số 12/KH-UBND ngày 15/3/2026" and "tầm nhìn đến năm 2045": their dates are no deadlines.</summary>
    private int AfterReference(int at)
    {
        if (_words.Stand(at, "tam", "nhin") || _words.Stand(at, "dinh", "huong"))
        {
            var end = at;
            while (!_words.EndsClause(end) && _words[end].Text != ",")
            {
                end++;
            }

            return end;
        }

        if (!_words[at].Is("số", "so") || _words[at + 1].Number is null)
        {
            return at;
        }

        for (var i = at + 2; i < at + LongestReference && !_words.EndsClause(i); i++)
        {
            if (_words[i].Text == "ngay" && _dates.Read(i + 1, out var end) is not null)
            {
                return end;
            }
        }

        return at + 2;
    }

    private int AfterMilestone(int at)
    {
        var link = LinkBefore(at);
        var previous = link == MilestoneLink.None ? null : _milestones[^1];
        if (_periods.Read(at, previous, out var end) is not { } milestone)
        {
            return at;
        }

        milestone = WithWordsBefore(milestone with { Link = link }, at);
        if (link == MilestoneLink.List && milestone.Kind == DeadlineKind.Date && previous is { Kind: DeadlineKind.Date, IsBefore: true })
        {
            milestone = milestone with { IsBefore = true };
        }

        var after = AfterOpenEnd(end);
        _milestones.Add(after > end ? milestone with { IsStart = true } : milestone);
        (_milestoneEnd, _deadlineEnd) = (after, after);
        return after;
    }

    /// <summary>Reads "trước", "từ" and "sau" before a milestone. "Trước cuối tháng 6" does not exclude the month.</summary>
    private Milestone WithWordsBefore(Milestone milestone, int at)
    {
        var namesEnd = false;
        for (var i = at - 1; i >= Math.Max(at - MostBetween, _milestoneEnd); i--)
        {
            var word = _words[i];
            if (word.Text == "truoc")
            {
                return milestone with { IsBefore = !namesEnd };
            }

            if (word.Is("từ", "tu") || word.Unified == "sau")
            {
                return milestone with { IsStart = true, IsAfter = word.Unified == "sau" };
            }

            if (!_words.IsFiller(i))
            {
                break;
            }

            namesEnd |= word.Text is "cuoi" or "het";
        }

        return milestone;
    }

    /// <summary>What joins the place to the last milestone of the clause.</summary>
    private MilestoneLink LinkBefore(int at)
    {
        if (_milestoneEnd < 0 || at - _milestoneEnd > MostBetween)
        {
            return MilestoneLink.None;
        }

        var link = MilestoneLink.None;
        for (var i = _milestoneEnd; i < at; i++)
        {
            if (_words.IsRange(i))
            {
                link = MilestoneLink.Range;
            }
            else if (_words.IsList(i))
            {
                link = link == MilestoneLink.Range ? link : MilestoneLink.List;
            }
            else if (!_words.IsFiller(i) && _words[i].Text is not ("truoc" or "tu"))
            {
                return MilestoneLink.None;
            }
        }

        return link;
    }

    /// <summary>Reads "và những năm tiếp theo", "trở đi" behind a milestone.</summary>
    private int AfterOpenEnd(int at)
    {
        if (_words.Stand(at, "tro", "di"))
        {
            return at + 2;
        }

        var next = _words.IsList(at) ? at + 1 : at;
        next = _words[next].Text is "cac" or "nhung" ? next + 1 : next;
        next = _words[next].Text is "nam" or "quy" or "thang" && next > at ? next + 1 : next;
        var isOpen = next > at && (_words.Stand(next, "tiep", "theo") || (_words[next].Text is "sau" or "toi" && _words[next - 1].Text is "nam" or "quy" or "thang"));
        return !isOpen ? at : _words[next].Text == "tiep" ? next + 2 : next + 1;
    }

    private int AfterRecurrence(int at)
    {
        var length = _recurrences.Read(at, out var recurrence);
        if (length == 0)
        {
            return at;
        }

        _isRecurring |= recurrence == Recurrence.Recurring;
        _isAnnual |= recurrence == Recurrence.Annual;
        _isPeriodic |= recurrence == Recurrence.Periodic;
        _deadlineEnd = at + length;
        return at + length;
    }

    private int AfterCondition(int at)
    {
        if (!_conditions.Begins(at, _startsClause))
        {
            return at;
        }

        var end = _conditions.End(at);
        var follows = _deadlineEnd >= 0 && at - _deadlineEnd <= 2 && Enumerable.Range(_deadlineEnd, at - _deadlineEnd).All(i => _words.IsList(i) || _words[i].Text is "-" or "ngay");
        if (_startsClause || follows)
        {
            var start = _words[_startsClause ? _clause : at].Start;
            _found.Add(_text[start.._words[end - 1].End]);
        }

        _hasCondition = true;
        return end;
    }
}
