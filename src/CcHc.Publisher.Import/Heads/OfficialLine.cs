using System.Text.RegularExpressions;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Import.Heads;

/// <summary>The lines that the head and the foot of every official paper have.</summary>
internal static partial class OfficialLine
{
    private const int Longest = 160;

    private static readonly string[] PaperKinds =
    [
        "KẾ HOẠCH", "CHƯƠNG TRÌNH", "QUYẾT ĐỊNH", "ĐỀ ÁN", "NGHỊ QUYẾT", "HƯỚNG DẪN", "THÔNG BÁO", "BÁO CÁO", "PHƯƠNG ÁN", "CÔNG VĂN", "CHỈ THỊ",
    ];

    private static readonly string[] PlaceKinds = ["xa ", "phuong ", "dac khu ", "thi tran ", "tinh ", "thanh pho "];

    private static readonly string[] Mottos = ["cong hoa xa hoi chu nghia", "doc lap - tu do", "doc lap – tu do"];

    private static readonly string[] Posts =
    [
        "chu tich", "pho chu tich", "quyen chu tich", "q. chu tich", "uy ban nhan dan", "truong", "pho truong", "giam doc", "pho giam doc", "chanh van phong",
        "pho chanh van phong", "bi thu", "pho bi thu",
    ];

    /// <summary>A line without the national motto, which may stand beside other words where two columns became one line.</summary>
    public static string BeforeMotto(string words)
    {
        if (words.Length > Longest)
        {
            return words;
        }

        var folded = VietnameseText.Fold(words);
        var motto = Array.Find(Mottos, m => folded.Contains(m, StringComparison.Ordinal));
        return motto is null || folded.Length != words.Length ? words : words[..folded.IndexOf(motto, StringComparison.Ordinal)].TrimEnd();
    }

    /// <summary>Whether a line names who issues the paper: <c>ỦY BAN NHÂN DÂN</c>, <c>UBND XÃ VĨNH THÔNG</c>.</summary>
    public static bool IsIssuer(string words) =>
        words.Length <= Longest && !words.Any(char.IsLower) && (Starts(words, "uy ban nhan dan") || Starts(words, "ubnd") || Starts(words, "hoi dong nhan dan"));

    /// <summary>Whether a line is the name of a unit or a province in capitals: <c>XÃ VĨNH THÔNG</c>.</summary>
    public static bool IsPlace(string words) =>
        words.Length <= 60 && !words.Any(char.IsLower) && Array.Exists(PlaceKinds, k => Starts(words, k));

    /// <summary>The kind of paper that a line names in capitals at its beginning, or null.</summary>
    public static string? PaperKind(string words) => Array.Find(PaperKinds, k => words.StartsWith(k, StringComparison.Ordinal) && (words.Length == k.Length || words[k.Length] == ' '));

    /// <summary>The number of a paper and what else stands in its line; null where the line gives none. Dots that stand for a blank number go.</summary>
    public static (string Number, string After)? Number(string words)
    {
        if (words.Length > Longest || NumberPattern().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var number = match.Groups["number"].Value.TrimStart('.', '…', '_', ' ');
        return ($"{number.TrimEnd()}/{match.Groups["symbol"].Value}", words[(match.Index + match.Length)..].Trim());
    }

    /// <summary>The words before the date, its day, month and year as written; null where a line gives no place and date.</summary>
    public static (string Place, string Day, string Month, string Year)? PlaceAndDate(string words) =>
        words.Length <= Longest && PlacePattern().Match(words) is { Success: true } match
            ? (match.Groups["place"].Value.Trim(), match.Groups["day"].Value, match.Groups["month"].Value, match.Groups["year"].Value)
            : null;

    /// <summary>The number and the date in <c>(Kèm theo Kế hoạch số /KH-UBND ngày tháng 6 năm 2026 của …)</c>.</summary>
    public static (string Number, string Day, string Month, string Year)? Reference(string words)
    {
        if (ReferencePattern().Match(words.Length > 300 ? words[..300] : words) is not { Success: true } match)
        {
            return null;
        }

        var groups = match.Groups;
        return groups["short"].Success
            ? ($"{groups["number"].Value.Trim()}/{groups["symbol"].Value}", groups["d"].Value, groups["m"].Value, groups["y"].Value)
            : ($"{groups["number"].Value.Trim()}/{groups["symbol"].Value}", groups["day"].Value, groups["month"].Value, groups["year"].Value);
    }

    /// <summary>Whether a line opens the list of recipients.</summary>
    public static bool IsRecipients(string words) => words.Length <= Longest && Starts(words, "noi nhan") && (words.Length < 12 || words.Contains(':', StringComparison.Ordinal));

    /// <summary>Whether a line says in which capacity somebody signs: <c>TM. ỦY BAN NHÂN DÂN</c>, <c>KT. CHỦ TỊCH</c>, <c>CHỦ TỊCH</c>.</summary>
    public static bool IsCapacity(string words)
    {
        if (words.Length is 0 or > 80 || words.Any(char.IsLower) || !words.Any(char.IsLetter))
        {
            return false;
        }

        var folded = VietnameseText.Fold(words);
        return CapacityPattern().IsMatch(folded) || Array.Exists(Posts, p => folded == p || folded.StartsWith($"{p} ", StringComparison.Ordinal));
    }

    /// <summary>Whether a line only says that somebody signed.</summary>
    public static bool IsSigned(string words) =>
        words.Length <= 40 && words.StartsWith('(') && VietnameseText.Fold(words) is var folded &&
        (folded.Contains("da ky", StringComparison.Ordinal) || folded.StartsWith("(ky", StringComparison.Ordinal));

    /// <summary>Whether a line can be somebody's name: two to six words, each with a capital.</summary>
    public static bool IsName(string words)
    {
        var parts = words.Split(' ');
        return words.Length <= 50 && parts.Length is >= 2 and <= 7 && !IsCapacity(words) &&
            Array.TrueForAll(parts, p => p.Length > 0 && char.IsUpper(p[0]) && p.All(c => char.IsLetter(c) || c is '.' or '\''));
    }

    private static bool Starts(string words, string folded) =>
        VietnameseText.Fold(words.Length > folded.Length + 8 ? words[..(folded.Length + 8)] : words).StartsWith(folded, StringComparison.Ordinal);

    [GeneratedRegex(@"^Số\s*:?\s*(?<number>[\d.…_ ]{0,20})\s?/\s?(?<symbol>[A-ZĐ0-9]+(\s?[-–]\s?[A-ZĐa-z0-9&]+)*(/[A-ZĐ0-9-]+)?)", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^(?<place>[^,;:]{2,40}),\s*ngày\s*(?<day>[\d.…_ ]{0,12}?)\s*tháng\s*(?<month>[\d.…_ ]{0,12}?)\s*năm\s*(?<year>\d{0,4})[.…_ ]*$", RegexOptions.ExplicitCapture)]
    private static partial Regex PlacePattern();

    [GeneratedRegex(
        @"số:?\s*(?<number>[\d.…_]{0,12})\s?/\s?(?<symbol>[A-ZĐ0-9]+(-[A-ZĐa-z0-9&]+)*),?\s*ngày\s*" +
        @"((?<short>(?<d>\d{1,2})/(?<m>\d{1,2})/(?<y>\d{4}))|(?<day>[\d.…_ ]{0,12}?)\s*tháng\s*(?<month>[\d.…_ ]{0,12}?)\s*năm\s*(?<year>\d{4}))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex ReferencePattern();

    [GeneratedRegex(@"^(tm|kt|tl|tuq|q)\s?\.\s?", RegexOptions.ExplicitCapture)]
    private static partial Regex CapacityPattern();
}
