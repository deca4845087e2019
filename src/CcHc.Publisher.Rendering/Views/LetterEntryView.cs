namespace CcHc.Publisher.Rendering.Views;

/// <summary>A task or an agency in the list from A to Z.</summary>
/// <param name="Kind"><c>task</c> or <c>agency</c>.</param>
/// <param name="Text">What the task is, or the agency's name.</param>
/// <param name="Url">Its page.</param>
/// <param name="Period">The period of the task's plan, where the unit has several plans; else null.</param>
public sealed record LetterEntryView(string Kind, string Text, string Url, string? Period);
