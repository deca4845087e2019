namespace CcHc.Publisher.Rendering.Data;

/// <summary>A cell of a table: words, a day or a whole number; at most one of the three.</summary>
/// <param name="Text">Words, as they stand in the paper.</param>
/// <param name="Date">A day.</param>
/// <param name="Number">A whole number.</param>
public readonly record struct DataCell(string? Text, DateOnly? Date = null, int? Number = null)
{
    /// <summary>A cell with a day, or an empty one.</summary>
    public static DataCell Of(DateOnly? date) => new(Text: null, date);

    /// <summary>A cell with a number, or an empty one.</summary>
    public static DataCell Of(int? number) => new(Text: null, Date: null, number);

    /// <summary>Whether a spreadsheet takes words like these for a formula when they are typed or read from a file of text.</summary>
    public bool LooksLikeFormula => Text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    /// <summary>The cell as text: days as <c>2026-01-15</c>.</summary>
    public override string ToString() => Text ?? (Date is { } day ? $"{day:yyyy-MM-dd}" : Number is { } number ? $"{number}" : "");
}
