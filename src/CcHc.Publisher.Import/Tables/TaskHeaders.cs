using System.Text.RegularExpressions;
using CcHc.Publisher.Model.Keys;

namespace CcHc.Publisher.Import.Tables;

/// <summary>What the header of a column means in a table of tasks: by the spellings of <see cref="TaskKeys"/>, else by its words.</summary>
internal static partial class TaskHeaders
{
    private static readonly (ContentKey Key, ColumnRole Role)[] Keys =
    [
        (TaskKeys.Number, ColumnRole.Number), (TaskKeys.Content, ColumnRole.Content), (TaskKeys.Product, ColumnRole.Product), (TaskKeys.Lead, ColumnRole.Lead),
        (TaskKeys.Cooperation, ColumnRole.Cooperation), (TaskKeys.Time, ColumnRole.Time), (TaskKeys.Note, ColumnRole.Note),
    ];

    private static readonly (string Words, ColumnRole Role)[] Anywhere =
    [
        ("phoi hop", ColumnRole.Cooperation), ("chu tri", ColumnRole.Lead), ("ghi chu", ColumnRole.Note), ("thoi gian", ColumnRole.Time), ("thoi han", ColumnRole.Time),
        ("thoi diem", ColumnRole.Time), ("tien do", ColumnRole.Time), ("han hoan thanh", ColumnRole.Time), ("lo trinh", ColumnRole.Time), ("san pham", ColumnRole.Product), ("dau ra", ColumnRole.Product),
        ("ket qua", ColumnRole.Product), ("chiu trach nhiem", ColumnRole.Lead), ("phu trach", ColumnRole.Lead), ("dau moi", ColumnRole.Lead),
        ("don vi thuc hien", ColumnRole.Lead), ("co quan thuc hien", ColumnRole.Lead), ("co quan don vi thuc hien", ColumnRole.Lead), ("don vi tham muu", ColumnRole.Lead),
        ("co quan tham muu", ColumnRole.Lead), ("phan cong thuc hien", ColumnRole.Lead),
    ];

    private static readonly string[] ContentBeginnings =
    [
        "noi dung", "nhiem vu", "ten nhiem vu", "cac nhiem vu", "cong viec", "ten cong viec", "dau viec", "hoat dong", "danh muc nhiem vu", "danh muc cong viec",
        "viec thuc hien", "giai phap",
    ];

    private static readonly string[] GroupBeginnings = ["linh vuc", "nhom", "mang cong viec", "mang cong tac"];

    private static readonly string[] Persons = ["nguoi ", "lanh dao ", "can bo ", "cong chuc ", "dong chi ", "ho ten", "ho va ten"];

    private static readonly string[] OtherBeginnings = ["van ban", "kinh phi", "can cu"];

    /// <summary>The role, and whether it was guessed from words.</summary>
    public static (ColumnRole Role, bool IsGuessed) Find(string header)
    {
        var key = TaskKeys.Section.Find(header);
        foreach (var (known, role) in Keys)
        {
            if (ReferenceEquals(key, known))
            {
                return (role, false);
            }
        }

        return (Guess(HeaderText.Fold(header)), true);
    }

    /// <summary>Whether a header names a part of the year: <c>Quý I</c>, <c>Tháng 3</c>, <c>T3</c>, <c>Thời gian: Quý I</c>.</summary>
    public static bool NamesPeriod(string header) => Period().IsMatch(HeaderText.Fold(header));

    /// <summary>Whether a folded header names a person rather than an office: <c>Người phụ trách</c>. That column leads only where no other does.</summary>
    public static bool NamesPerson(string words) => Array.Exists(Persons, p => words.StartsWith(p, StringComparison.Ordinal));

    private static ColumnRole Guess(string words)
    {
        if (Array.Exists(GroupBeginnings, b => words == b || words.StartsWith($"{b} ", StringComparison.Ordinal)))
        {
            return ColumnRole.Group;
        }

        if (ContentBeginnings.Any(b => words.StartsWith(b, StringComparison.Ordinal)))
        {
            return ColumnRole.Content;
        }

        if (words.Contains("chu tri", StringComparison.Ordinal) && words.Contains("phoi hop", StringComparison.Ordinal))
        {
            return ColumnRole.LeadAndCooperation;
        }

        if (NamesPerson(words))
        {
            return ColumnRole.Other;
        }

        // A paper that orders the work, an estimate or a start are something else, whatever other words stand there.
        return Array.Exists(OtherBeginnings, b => words.StartsWith(b, StringComparison.Ordinal)) || words.Contains("bat dau", StringComparison.Ordinal)
            ? ColumnRole.Other
            : Anywhere.FirstOrDefault(w => words.Contains(w.Words, StringComparison.Ordinal)).Role;
    }

    [GeneratedRegex(@"^((thoi gian|thoi han|tien do|lo trinh)( \w+){0,2} )?((quy|q) ?(i|ii|iii|iv|1|2|3|4)|(thang|t) ?\d{1,2}|6 thang (dau|cuoi) nam)( nam)?( 20\d\d)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Period();
}
