namespace CcHc.Publisher.Rendering.Workbooks;

/// <summary>A workbook of a spreadsheet, before it is a file.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Creator">Whose data it holds.</param>
/// <param name="AsOf">The day to which it refers; the file says that it was made and changed on that day.</param>
/// <param name="Sheets">Its sheets, at least one.</param>
public sealed record Workbook(string Title, string Creator, DateOnly AsOf, IReadOnlyList<Sheet> Sheets);
