namespace CcHc.Publisher.Content.Writing;

/// <summary>A content file that is to be written.</summary>
/// <param name="Path">Its path from the source folder, with <c>/</c>.</param>
/// <param name="Kind">Whether it is new.</param>
/// <param name="OldText">What stands there now, byte order mark and line ends included; null for a new file.</param>
/// <param name="NewText">What is to stand there.</param>
/// <param name="Description">What changes, in one line of Vietnamese.</param>
public sealed record ContentChange(string Path, ContentChangeKind Kind, string? OldText, string NewText, string Description);
