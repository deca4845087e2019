using System.Collections.Frozen;
using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Agencies;

/// <summary>Words by which the names of offices are known before a unit has a list of them.</summary>
internal static class OfficeWords
{
    /// <summary>What some papers put before the name of an office.</summary>
    public const string OfficeOf = "Cơ quan ";

    private static readonly FrozenSet<string> Levels = new[] { "phường", "xã", "khu", "trấn" }.Select(w => Words(w)[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names with a comma or "và" inside that every commune or province has.</summary>
    private static readonly FrozenSet<string> WholeNames = new[]
    {
        "Văn phòng HĐND và UBND", "Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Văn hóa và Xã hội", "Phòng Kinh tế và Hạ tầng", "Sở Khoa học và Công nghệ", "Sở Nông nghiệp và Môi trường",
        "Sở Giáo dục và Đào tạo", "Sở Văn hóa, Thể thao và Du lịch", "Sở Dân tộc và Tôn giáo", "Trung tâm Văn hóa, Thể thao và Truyền thông", "Đoàn đại biểu Quốc hội và HĐND",
    }.Select(AgencyReader.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text ends with "phường", "xã" or another level, after which a name is at its end.</summary>
    public static bool EndsWithLevel(string text) => Words(text) is [_, .., var last] && Levels.Contains(last);

    /// <summary>Whether a text is a name although a comma or "và" stands in it.</summary>
    public static bool IsWholeName(string text) => WholeNames.Contains(AgencyReader.Key(text));

    /// <summary>A text without "phường", "xã", "đặc khu" or "thị trấn" at its end.</summary>
    public static string WithoutLevel(string text)
    {
        foreach (var level in (string[])["phường", "xã", "đặc khu", "thị trấn"])
        {
            if (text.Length > level.Length + 1 && text[^(level.Length + 1)] == ' ' && VietnameseText.SameSpelling(text[^level.Length..], level))
            {
                var rest = text[..^(level.Length + 1)].TrimEnd();
                return rest.EndsWith(" của", StringComparison.Ordinal) ? rest[..^4].TrimEnd() : rest;
            }
        }

        return text;
    }

    /// <summary>How many words of a text are written in capitals, as short forms are.</summary>
    public static int ShortForms(string text) => Written(text).Count(w => w.Count(char.IsUpper) > 1);

    /// <summary>The words of a text as written, without signs.</summary>
    public static string[] Written(string text) => OfficeNames.Written(text);

    private static string[] Words(string text) => [.. Written(text).Select(VietnameseText.Unify)];
}
