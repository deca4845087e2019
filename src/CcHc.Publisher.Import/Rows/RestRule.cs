namespace CcHc.Publisher.Import.Rows;

/// <summary>
/// Tells the rest of a row that a page break cut from a row of its own. A rest follows a break, or goes on in the middle of a sentence,
/// and brings no whole deadline (or target) of its own.
/// </summary>
internal static class RestRule
{
    private const int LongestShared = 2000;

    /// <summary>What a row without a number is.</summary>
    /// <param name="shape">The table.</param>
    /// <param name="row">The row; several of its cells are filled.</param>
    /// <param name="above">The row above it, or null.</param>
    /// <param name="isNumbered">Whether the rows of the table have numbers.</param>
    public static RestKind Read(TableShape shape, FittedRow row, ReadRow? above, bool isNumbered)
    {
        if (above is null || above.IsGroup || (shape.Number >= 0 && row.Cells[shape.Number].Length > 0))
        {
            return RestKind.Own;
        }

        var words = row.Cells[shape.Content];
        var others = shape.Others(row);
        var closes = ClosesItself(shape, row, above);
        if (words.Length == 0)
        {
            var begins = others.All(c => !TableShape.IsRest(row.Cells[c]) && !above.Cells[c].IsOpen);
            return closes && begins && above.Cells[shape.Content].Length <= LongestShared ? RestKind.SharesTask : RestKind.Rest;
        }

        var task = above.Cells[shape.Content];
        if (TableShape.IsRest(words) || task.IsOpen)
        {
            return RestKind.Rest;
        }

        if (TableShape.IsBullet(words))
        {
            return closes || (!row.IsAfterBreak && Leads(shape, row)) ? RestKind.Own : RestKind.Rest;
        }

        if (!isNumbered)
        {
            return row.IsAfterBreak && !closes && !task.IsClosed ? RestKind.Rest : RestKind.Own;
        }

        return row.IsAfterBreak && (!closes || !task.IsClosed) && !(closes && Leads(shape, row) && !GoesOn(shape, row, above)) ? RestKind.Rest : RestKind.Own;
    }

    /// <summary>Whether the row has a whole deadline, or target, that does not go on with the one above.</summary>
    private static bool ClosesItself(TableShape shape, FittedRow row, ReadRow above)
    {
        if (shape.Closing < 0 || row.Cells[shape.Closing] is not { Length: > 0 } text)
        {
            return false;
        }

        return shape.Header.Kind == Tables.TableKind.Tasks
            ? DittoMark.Is(text) || (Deadlines.IsComplete(text) && !Deadlines.GoesOn(above.Cells[shape.Closing], text))
            : !above.Cells[shape.Closing].IsOpen && above.Cells[shape.Closing].HasWords;
    }

    private static bool Leads(TableShape shape, FittedRow row) => shape.Lead >= 0 && row.Cells[shape.Lead].Length > 0;

    /// <summary>Whether any other cell of the row goes on in the middle of what stands above it.</summary>
    private static bool GoesOn(TableShape shape, FittedRow row, ReadRow above) =>
        shape.Others(row).Any(c => above.Cells[c].IsOpen || TableShape.IsRest(row.Cells[c]));
}
