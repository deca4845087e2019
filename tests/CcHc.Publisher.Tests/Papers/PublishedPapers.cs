namespace CcHc.Publisher.Tests.Papers;

/// <summary>Where the five papers are published.</summary>
internal static class PublishedPapers
{
    private static readonly Dictionary<string, (string File, string Plan)> All = new(StringComparer.Ordinal)
    {
        ["phuong-an-tuong"] = ("phuong-an-tuong-tuyen-quang-2026", "ke-hoach-2026"),
        ["phuong-vinh-thong"] = ("phuong-vinh-thong-2026-phu-luc", "ke-hoach-2026"),
        ["xa-vinh-bao"] = ("xa-vinh-bao-hai-phong-2026", "ke-hoach-2026"),
        ["xa-vinh-thong"] = ("xa-vinh-thong-thai-nguyen-2026", "ke-hoach-2026"),
        ["xa-vinh-thuan"] = ("xa-vinh-thuan-an-giang-2026-2030", "ke-hoach-2026-2030"),
    };

    /// <summary>The paper of a unit.</summary>
    public static Paper Read(string unit) => Paper.Read(RepositoryRoot.Combine("tests", "CcHc.Publisher.Import.Tests", "Papers", $"{All[unit].File}.txt"));

    /// <summary>The folder of a unit's plan on the site of all units.</summary>
    public static string Folder(string unit) => $"{unit}/{All[unit].Plan}";
}
