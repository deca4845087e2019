namespace CcHc.Publisher.Rendering.Data;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Width">How wide it is in a spreadsheet, in digits.</param>
public sealed record DataColumn(string Name, int Width);
