namespace CcHc.Publisher.Rendering.Calendars;

/// <summary>A calendar.</summary>
/// <param name="Name">What it is called in a list of calendars.</param>
/// <param name="Events">Its days, at least one: the format has no empty calendar.</param>
public sealed record Calendar(string Name, IReadOnlyList<CalendarEvent> Events);
