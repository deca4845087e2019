using System.Text.RegularExpressions;
using CcHc.Publisher.Model.Keys;

namespace CcHc.Publisher.Import.Tables;

/// <summary>What the header of a column means in a table of indicators: by the spellings of <see cref="IndicatorKeys"/>, else by its words.</summary>
internal static partial class IndicatorHeaders
{
    private static readonly (ContentKey Key, ColumnRole Role)[] Keys =
    [
        (IndicatorKeys.Number, ColumnRole.Number), (IndicatorKeys.Name, ColumnRole.Content), (IndicatorKeys.Unit, ColumnRole.Unit), (IndicatorKeys.Target, ColumnRole.Target),
        (IndicatorKeys.Results, ColumnRole.Target), (IndicatorKeys.Stretch, ColumnRole.Stretch), (IndicatorKeys.Agency, ColumnRole.Agency), (IndicatorKeys.Period, ColumnRole.Period),
    ];

    private static readonly (string Words, ColumnRole Role)[] Anywhere =
    [
        ("don vi tinh", ColumnRole.Unit), ("don vi do", ColumnRole.Unit), ("dvt", ColumnRole.Unit), ("phoi hop", ColumnRole.Other), ("theo doi", ColumnRole.Agency), ("chu tri", ColumnRole.Agency),
        ("chiu trach nhiem", ColumnRole.Agency), ("phu trach", ColumnRole.Agency), ("don vi thuc hien", ColumnRole.Agency), ("co quan thuc hien", ColumnRole.Agency),
        ("dau moi", ColumnRole.Agency), ("phan dau", ColumnRole.Stretch), ("muc tieu", ColumnRole.Target), ("chi tieu giao", ColumnRole.Target), ("chi tieu nam", ColumnRole.Target),
        ("ke hoach nam", ColumnRole.Target), ("muc dat", ColumnRole.Target), ("ty le", ColumnRole.Target), ("gia tri", ColumnRole.Target), ("ket qua", ColumnRole.Target),
    ];

    private static readonly string[] Names =
        ["chi tieu", "ten chi tieu", "cac chi tieu", "noi dung chi tieu", "chi tieu chu yeu", "danh muc chi tieu", "chi so", "ten chi so"];

    private static readonly string[] NameBeginnings = ["chi tieu cai cach", "chi tieu muc tieu", "muc tieu chi tieu"];

    private static readonly string[] Earlier = ["ket qua", "thuc hien", "hien trang", "uoc", "dat duoc", "thuc trang"];

    /// <summary>Whether a header names the target for a year: <c>Năm 2027</c>, <c>2027</c>, <c>Mục tiêu 2027</c>; not what an earlier year came to.</summary>
    public static bool NamesTargetOfYear(string header) =>
        HeaderText.Fold(header) is var words && Year().IsMatch(words) && !IsName(header) && !NamesEarlierYear(header) &&
        (words.Length == 4 || words.Contains("nam", StringComparison.Ordinal) || Find(header).Role == ColumnRole.Target || words.Contains("lo trinh", StringComparison.Ordinal));

    /// <summary>Whether a header names what a year came to, which stands beside a target: <c>Kết quả năm 2025</c>.</summary>
    public static bool NamesEarlierYear(string header) =>
        HeaderText.Fold(header) is var words && Year().IsMatch(words) && Array.Exists(Earlier, e => words.Contains(e, StringComparison.Ordinal));

    /// <summary>Whether a header names an indicator itself.</summary>
    public static bool IsName(string header)
    {
        var words = HeaderText.Fold(header);
        return Array.Exists(Names, n => words == n) || Array.Exists(NameBeginnings, n => words.StartsWith(n, StringComparison.Ordinal));
    }

    /// <summary>The role, and whether it was guessed from words.</summary>
    public static (ColumnRole Role, bool IsGuessed) Find(string header)
    {
        var key = IndicatorKeys.Section.Find(header);
        foreach (var (known, role) in Keys)
        {
            if (ReferenceEquals(key, known))
            {
                return (role, false);
            }
        }

        if (IsName(header))
        {
            return (ColumnRole.Content, true);
        }

        var words = HeaderText.Fold(header);
        return (Anywhere.FirstOrDefault(w => words.Contains(w.Words, StringComparison.Ordinal)).Role, true);
    }

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)")]
    private static partial Regex Year();
}
