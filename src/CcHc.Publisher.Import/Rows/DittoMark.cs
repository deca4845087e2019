using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Import.Rows;

/// <summary>Signs that stand for the value of the cell above: <c>nt</c>, <c>-nt-</c>, <c>như trên</c>, <c>″</c>, <c>//</c>.</summary>
internal static class DittoMark
{
    private const int Longest = 24;

    private const int MostQuotes = 4;

    private const string Quotes = "\"″”“„〃'’‟";

    private static readonly string[] Words = ["nt", "n t", "nhu tren", "nhu o tren", "nhu dong tren", "nhu muc tren", "nhu nhiem vu tren", "nhu tren nt"];

    private static readonly string[] Beginnings = ["nt", "-nt-", "như trên", "Như trên", "NT"];

    private static readonly string[] Joints = [";", ",", "+", "và ", "\n"];

    /// <summary>Whether a cell says nothing but that it is like the one above.</summary>
    public static bool Is(string cell)
    {
        var text = cell.Trim();
        if (text.Length is 0 or > Longest)
        {
            return false;
        }

        var words = new string([.. VietnameseText.Fold(text).Select(c => char.IsLetterOrDigit(c) ? c : ' ')]);
        return words.AsSpan().Trim().IsEmpty ? IsSign(text) : Array.Exists(Words, w => w == string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    /// <summary>What stands behind a sign at the beginning of a cell, from what joins them: <c>nt; Công an xã</c>; null where the cell does not begin so.</summary>
    public static string? Behind(string cell)
    {
        var sign = Array.Find(Beginnings, b => cell.StartsWith(b, StringComparison.Ordinal));
        var rest = sign is null ? "" : cell[sign.Length..].TrimStart(' ');
        return Array.Find(Joints, j => rest.StartsWith(j, StringComparison.Ordinal)) is { } joint && rest[joint.Length..].Trim() is { Length: > 0 } words ? words : null;
    }

    private static bool IsSign(string text)
    {
        var sign = text.Trim('-', '–', '_', '.', ' ');
        return sign is "//" or "///" || (sign.Length is > 0 and <= MostQuotes && sign.All(c => Quotes.Contains(c, StringComparison.Ordinal)));
    }
}
