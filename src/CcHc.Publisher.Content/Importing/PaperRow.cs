namespace CcHc.Publisher.Content.Importing;

/// <summary>What tells a row of a paper from the others.</summary>
/// <param name="Part">The group or period under which it stands, as its file names it; null where there is none.</param>
/// <param name="PartId">The same for the beginning of an id; empty where there is none.</param>
/// <param name="Number">Its number; may be empty.</param>
/// <param name="Content">Its first words, by which a row is known again whose number has changed.</param>
/// <param name="Line">The line of the source.</param>
internal sealed record PaperRow(string? Part, string PartId, string Number, string Content, int Line);
