namespace CcHc.Publisher.Rendering.Views;

/// <summary>A date for people and for machines.</summary>
/// <param name="Text"><c>15/01/2026</c>.</param>
/// <param name="Iso"><c>2026-01-15</c>.</param>
public sealed record DateView(string Text, string Iso)
{
    /// <summary>The date, or null for none.</summary>
    public static DateView? Of(DateOnly? date) => date is { } day ? new DateView($"{day:dd/MM/yyyy}", $"{day:yyyy-MM-dd}") : null;
}
