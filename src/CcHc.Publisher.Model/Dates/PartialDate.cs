namespace CcHc.Publisher.Model.Dates;

/// <summary>A date of which the paper may leave the day, or the day and the month, blank.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null; never without a month.</param>
public sealed record PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The full date, or null where a part is blank.</summary>
    public DateOnly? Full => Month is { } month && Day is { } day ? new DateOnly(Year, month, day) : null;

    /// <summary>ISO 8601 with the parts that are known: <c>2026</c>, <c>2026-01</c>, <c>2026-01-15</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        ({ } month, { } day) => $"{Year:D4}-{month:D2}-{day:D2}",
        ({ } month, null) => $"{Year:D4}-{month:D2}",
        _ => $"{Year:D4}",
    };
}
