namespace CcHc.Publisher.Model.Imported;

/// <summary>Something that an importer is not sure of.</summary>
/// <param name="Line">The line of the source, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Message">One Vietnamese sentence that says what was read and why it is uncertain.</param>
public sealed record ImportNote(int Line, string Message);
