using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Import.Tables;

/// <summary>Lines that name an annex or its table.</summary>
internal static class AnnexText
{
    private static readonly string[] Beginnings = ["phu luc", "danh muc", "bieu ", "bieu mau", "bang ", "(kem theo", "(ban hanh kem theo", "noi nhan", "tm.", "kt.", "ghi chu:"];

    /// <summary>Whether a line, without marks, can only stand outside a table.</summary>
    public static bool Is(string line)
    {
        var start = VietnameseText.Fold(line.Length > 30 ? line[..30] : line);
        return Array.Exists(Beginnings, b => start.StartsWith(b, StringComparison.Ordinal));
    }
}
