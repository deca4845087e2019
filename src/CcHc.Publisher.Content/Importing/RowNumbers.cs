using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Content.Importing;

/// <summary>Gives a number to rows that have none, and tells apart those of one group that have the same: a number names a row. Each is noted.</summary>
internal static class RowNumbers
{
    /// <summary>The rows with a number each, unlike in their part.</summary>
    public static IReadOnlyList<PaperRow> Complete(IReadOnlyList<PaperRow> rows, List<ImportNote> notes)
    {
        var numbered = rows.Where(r => r.Number.Length > 0).Select(r => r.Part).ToHashSet();
        var taken = new HashSet<(string?, string)>(rows.Select(r => (r.Part, r.Number)));
        var seen = new HashSet<(string?, string)>();
        var complete = new List<PaperRow>();
        foreach (var row in rows)
        {
            var number = row.Number;
            if (number.Length == 0)
            {
                var before = complete.LastOrDefault(r => r.Part == row.Part)?.Number;
                number = numbered.Contains(row.Part) ? Free(n => $"{Whole(before)}.{n}", row.Part, taken) : Free(n => $"{n}", row.Part, taken);
                notes.Add(new ImportNote(row.Line, $"Dòng này không có STT trong bản giấy; tạm ghi «{number}»."));
            }
            else if (!seen.Add((row.Part, number)))
            {
                number = Free(n => $"{row.Number} ({n + 1})", row.Part, taken);
                notes.Add(new ImportNote(row.Line, $"STT «{row.Number}» lặp lại trong cùng một phần; dòng này tạm ghi «{number}» để phân biệt."));
            }

            seen.Add((row.Part, number));
            complete.Add(row with { Number = number });
        }

        return complete;
    }

    private static string Whole(string? number) => number is null ? "0" : number.Split('.')[0];

    private static string Free(Func<int, string> number, string? part, HashSet<(string?, string)> taken)
    {
        for (var n = 1; ; n++)
        {
            if (taken.Add((part, number(n))))
            {
                return number(n);
            }
        }
    }
}
