namespace CcHc.Publisher.Model.Imported;

/// <summary>A group row of a task table.</summary>
/// <param name="Number">Its number: <c>III</c>, <c>III.1</c>; made up (1, 2, …) and noted where the paper gives none.</param>
/// <param name="Title">Its title.</param>
/// <param name="Parent">The number of the group it stands under, or null.</param>
/// <param name="Line">The line of the source.</param>
public sealed record ImportedGroup(string Number, string Title, string? Parent, int Line);
