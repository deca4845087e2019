namespace CcHc.Publisher.Model.Deadlines;

/// <summary>The names of deadline kinds in <c>data.json</c> and addresses.</summary>
public static class DeadlineKinds
{
    /// <summary>The kind's name, such as <c>before-date</c>.</summary>
    public static string ToName(this DeadlineKind kind) => kind switch
    {
        DeadlineKind.Date => "date",
        DeadlineKind.BeforeDate => "before-date",
        DeadlineKind.Month => "month",
        DeadlineKind.Quarter => "quarter",
        DeadlineKind.Half => "half",
        DeadlineKind.Year => "year",
        DeadlineKind.YearRange => "year-range",
        DeadlineKind.Recurring => "recurring",
        DeadlineKind.Annual => "annual",
        DeadlineKind.Conditional => "conditional",
        DeadlineKind.Unspecified => "unspecified",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>Whether such a task is done over and over and never counts as open work.</summary>
    public static bool Recurs(this DeadlineKind kind) => kind is DeadlineKind.Recurring or DeadlineKind.Annual;
}
