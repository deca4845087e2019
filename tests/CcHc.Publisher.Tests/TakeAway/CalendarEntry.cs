namespace CcHc.Publisher.Tests.TakeAway;

/// <summary>A day of a calendar as an iCalendar library reads it.</summary>
/// <param name="Uid">Its name.</param>
/// <param name="Start">The day.</param>
/// <param name="End">The day after it.</param>
/// <param name="AllDay">Whether it has no time.</param>
/// <param name="Stamp">When it was last changed.</param>
/// <param name="Sequence">How often it was moved.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Description">More about it.</param>
/// <param name="Url">Its page.</param>
internal sealed record CalendarEntry(string Uid, string Start, string End, bool AllDay, string Stamp, int Sequence, string Summary, string Description, string? Url);
