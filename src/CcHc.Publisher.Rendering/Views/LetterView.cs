namespace CcHc.Publisher.Rendering.Views;

/// <summary>What begins with one letter.</summary>
/// <param name="Letter">The letter of the Vietnamese alphabet, or <c>#</c> for what begins with none.</param>
/// <param name="Anchor">Its place on the page.</param>
/// <param name="Entries">The tasks and agencies, in the order of a dictionary.</param>
public sealed record LetterView(string Letter, string Anchor, IReadOnlyList<LetterEntryView> Entries);
