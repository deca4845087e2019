namespace CcHc.Publisher.Rendering.Views;

/// <summary>A date for people and for machines.</summary>
/// <param name="Text"><c>15/01/2026</c> in Vietnamese, <c>15 January 2026</c> in English.</param>
/// <param name="Iso"><c>2026-01-15</c>.</param>
public sealed record DateView(string Text, string Iso);
