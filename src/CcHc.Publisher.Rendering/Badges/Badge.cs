namespace CcHc.Publisher.Rendering.Badges;

/// <summary>A small picture with a line of words, to stand on another page.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Message">What it says.</param>
/// <param name="IsReported">Whether what it says was reported; if not, it must not look as if anything were done.</param>
public sealed record Badge(string Label, string Message, bool IsReported);
