namespace CcHc.Publisher.Model.Deadlines;

/// <summary>What is read out of the cell <c>Thời gian</c>; the cell itself is kept word for word beside it.</summary>
public sealed record Deadline
{
    /// <summary>The sort of deadline.</summary>
    public required DeadlineKind Kind { get; init; }

    /// <summary>
    /// First day of a named period, of a range, or what "Từ" names; null for <see cref="DeadlineKind.Date"/> and
    /// <see cref="DeadlineKind.BeforeDate"/> where neither a range nor "Từ" opens them.
    /// </summary>
    public DateOnly? Start { get; init; }

    /// <summary>The day as written (the one after the last day in time for "Trước …"), or the last day of the period.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The last day that is still in time, included.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>What it hangs on: the text in brackets after a date, or a wholly conditional phrase.</summary>
    public string? Condition { get; init; }

    /// <summary>A deadline that cannot be read, or that the paper does not give.</summary>
    public static Deadline Unspecified { get; } = new() { Kind = DeadlineKind.Unspecified };
}
