namespace CcHc.Publisher.Model.Dates;

/// <summary>The years a plan is for, <c>2026</c> or <c>2026-2030</c>.</summary>
/// <param name="FirstYear">First year.</param>
/// <param name="LastYear">Last year, not before the first.</param>
public sealed record PlanPeriod(int FirstYear, int LastYear)
{
    /// <summary>1 January of the first year.</summary>
    public DateOnly Start => new(FirstYear, 1, 1);

    /// <summary>31 December of the last year.</summary>
    public DateOnly End => new(LastYear, 12, 31);

    /// <summary>The year that a deadline without one means, or null in a plan of several years.</summary>
    public int? OnlyYear => FirstYear == LastYear ? FirstYear : null;

    /// <summary><c>2026</c> or <c>2026-2030</c>.</summary>
    public override string ToString() => FirstYear == LastYear ? $"{FirstYear}" : $"{FirstYear}-{LastYear}";
}
