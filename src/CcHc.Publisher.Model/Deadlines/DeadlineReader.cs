using CcHc.Publisher.Model.Dates;

namespace CcHc.Publisher.Model.Deadlines;

/// <summary>Reads the cell <c>Thời gian</c>.</summary>
public static class DeadlineReader
{
    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell word for word; null or blank where the paper gives none.</param>
    /// <param name="period">The plan's years: a missing year is its only year.</param>
    /// <param name="issued">The plan's date, for "… ngày kể từ ngày ban hành"; null where it is unknown.</param>
    public static Deadline Read(string? cell, PlanPeriod period, PartialDate? issued) => Deadline.Unspecified;

    /// <summary>Whether a warning is due: something is written, and it cannot be read.</summary>
    /// <param name="cell">The cell word for word.</param>
    /// <param name="deadline">What was read out of it.</param>
    public static bool NeedsWarning(string? cell, Deadline deadline) =>
        deadline.Kind == DeadlineKind.Unspecified && cell is not null && cell.Any(char.IsLetterOrDigit);
}
