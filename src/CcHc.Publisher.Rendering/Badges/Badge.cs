namespace CcHc.Publisher.Rendering.Badges;

/// <summary>A small picture with a few words, to stand on another page.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Message">What it says.</param>
/// <param name="Note">What must be known about that: the date, and that data are invented; null for nothing.</param>
/// <param name="IsReported">Whether what it says was reported; if not, it must not look as if anything were done.</param>
public sealed record Badge(string Label, string Message, string? Note, bool IsReported);
