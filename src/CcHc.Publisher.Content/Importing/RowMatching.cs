namespace CcHc.Publisher.Content.Importing;

/// <summary>Finds the files of rows that were imported before. Ids are given once, so a row keeps its file, whatever its id would be today.</summary>
internal static class RowMatching
{
    /// <summary>For each row of the paper its id, and the files whose rows the paper no longer has.</summary>
    /// <param name="rows">The paper's rows, with numbers.</param>
    /// <param name="wishes">The ids that they would get.</param>
    /// <param name="there">The files that are there.</param>
    public static (IReadOnlyList<string> Ids, IReadOnlyList<ExistingRow> Gone) Match(IReadOnlyList<PaperRow> rows, IReadOnlyList<string> wishes, IReadOnlyList<ExistingRow> there)
    {
        var files = new ExistingRow?[rows.Count];
        var left = there.ToList();

        // A row that was only moved or renumbered is known by its words; its reports must not go to the row that has its old number now.
        Take((row, file) => IsSameNumber(row, file) && row.Content == file.Content);
        Take((row, file) => row.Content == file.Content && rows.Count(r => r.Content == row.Content) == 1);
        Take(IsSameNumber);

        var taken = there.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return ([.. rows.Select((_, at) => files[at]?.Id ?? RowIds.Free(wishes[at], taken))], left);

        void Take(Func<PaperRow, ExistingRow, bool> isIts)
        {
            for (var at = 0; at < rows.Count; at++)
            {
                if (files[at] is null && left.Find(file => isIts(rows[at], file)) is { } file)
                {
                    files[at] = file;
                    left.Remove(file);
                }
            }
        }
    }

    private static bool IsSameNumber(PaperRow row, ExistingRow file) => row.Part == file.Part && row.Number == file.Number;
}
