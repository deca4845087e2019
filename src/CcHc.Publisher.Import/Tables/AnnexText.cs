namespace CcHc.Publisher.Import.Tables;

/// <summary>Words that stand round tables and not in them: the titles of annexes, remarks, recipients and signer.</summary>
internal static class AnnexText
{
    private const int LongestLabel = 40;

    private static readonly string[] Feet = ["Nơi nhận", "NƠI NHẬN", "TM.", "KT.", "Ghi chú:", "GHI CHÚ:", "(Kèm theo", "(kèm theo", "(Ban hành kèm theo", "(ban hành kèm theo", "ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI"];

    private static readonly string[] Titles = ["Phụ lục", "PHỤ LỤC", "Danh mục", "DANH MỤC", "Biểu ", "BIỂU ", "Bảng ", "BẢNG "];

    /// <summary>Whether a line of text, without marks, can only stand outside a table.</summary>
    public static bool Is(string line) => Begins(line, Feet) || Begins(line, Titles);

    /// <summary>Whether the words of a cell show that its row stands below a table and is none of its rows.</summary>
    public static bool IsFoot(string cell) => Begins(cell, Feet) || (cell.Length <= LongestLabel && Begins(cell, Titles.AsSpan(0, 2)));

    private static bool Begins(string words, ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (words.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
