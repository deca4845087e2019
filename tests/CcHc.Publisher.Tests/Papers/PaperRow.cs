namespace CcHc.Publisher.Tests.Papers;

/// <summary>A row of a table of a paper: the number of its group, and its cells by the headers above them.</summary>
internal sealed record PaperRow(string Group, IReadOnlyDictionary<string, string> Cells);
