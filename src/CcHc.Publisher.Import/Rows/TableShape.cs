using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Numbers;
using CcHc.Publisher.Import.Tables;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Import.Rows;

/// <summary>Where a table has what, and what a row of it looks like by itself.</summary>
/// <param name="Header">The header.</param>
internal sealed record TableShape(TableHeader Header)
{
    private const int LongestSum = 40;

    private const string Bullets = "-+•*–·";

    private static readonly string[] Sums = ["tong cong", "tong so", "cong", "tong"];

    /// <summary>The column of numbers, or -1.</summary>
    public int Number { get; } = Header.IndexOf(ColumnRole.Number);

    /// <summary>The column of the task or the indicator.</summary>
    public int Content { get; } = Header.IndexOf(ColumnRole.Content);

    /// <summary>The column that closes a row: by when, or the target; -1 where the table has none.</summary>
    public int Closing { get; } = Math.Max(Header.IndexOf(Header.Kind == TableKind.Tasks ? ColumnRole.Time : ColumnRole.Target), Header.IndexOf(ColumnRole.YearTarget));

    /// <summary>The column of who leads, or -1.</summary>
    public int Lead { get; } = Math.Max(Header.IndexOf(Header.Kind == TableKind.Tasks ? ColumnRole.Lead : ColumnRole.Agency), Header.IndexOf(ColumnRole.LeadAndCooperation));

    /// <summary>The number of a row, from its column, or before its words where the table has no such column.</summary>
    public RowNumber? NumberOf(FittedRow row) => Number >= 0 ? RowNumber.Read(row.Cells[Number]) : RowNumber.Leading(row.Cells[Content], bare: false).Number;

    /// <summary>What stands in the column of numbers though it is no number.</summary>
    public string OddNumberOf(FittedRow row) => Number >= 0 && RowNumber.Read(row.Cells[Number]) is null ? row.Cells[Number] : "";

    /// <summary>The words of a row's task or indicator, without a number.</summary>
    public string WordsOf(FittedRow row) => Number >= 0 ? row.Cells[Content] : row.Cells[Content][RowNumber.Leading(row.Cells[Content], bare: false).Words..];

    /// <summary>The columns that are filled beside those of the number and the task.</summary>
    public IReadOnlyList<int> Others(FittedRow row) => [.. row.Filled.Where(c => c != Number && c != Content)];

    /// <summary>Whether a row sums up the table.</summary>
    public static bool IsSum(FittedRow row)
    {
        var first = row.Cells[row.Filled[0]];
        if (row.Filled.Count > 3 || first.Length > LongestSum || !char.IsUpper(first[0]))
        {
            return false;
        }

        var words = VietnameseText.Fold(first).TrimEnd(':', ' ', '.');
        var sign = Array.Find(Sums, s => words.StartsWith(s, StringComparison.Ordinal));
        return sign is not null &&
            (words.Length == sign.Length || words[sign.Length..].TrimStart() is [':' or '(' or (>= '0' and <= '9'), ..] || words.EndsWith("nhiem vu", StringComparison.Ordinal));
    }

    /// <summary>Whether text is an item of a list: it begins with a hyphen, a plus or a bullet. A dash before a number is the rest of a range.</summary>
    public static bool IsBullet(string text) =>
        text.Length > 0 && Bullets.Contains(text[0], StringComparison.Ordinal) && !(text.AsSpan(1).TrimStart() is [var next, ..] && char.IsDigit(next));

    /// <summary>Whether text looks as if it went on with a sentence: it begins with a small letter or a sign.</summary>
    public static bool IsRest(string text) =>
        text.Length > 0 && !char.IsUpper(text[0]) && !char.IsDigit(text[0]) && text[0] is not ('“' or '"' or '(') && !IsBullet(text) && !DittoMark.Is(text) &&
        RowNumber.Leading(text, bare: false).Number is null;

    /// <summary>Whether a row looks like a title.</summary>
    public static bool IsTitle(FittedRow row, string words) => (row.IsBold && words.Length > 0 && !char.IsLower(words[0])) || Titles.IsInCapitals(words);
}
