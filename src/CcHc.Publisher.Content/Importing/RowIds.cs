using System.Globalization;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Importing;

/// <summary>The ids of rows: the number, padded to the widest; with the group in front where numbers restart in each group.</summary>
internal static class RowIds
{
    private const int Longest = 60;

    /// <summary>An id for each row, unlike each other.</summary>
    /// <param name="rows">Rows that have numbers.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<PaperRow> rows)
    {
        var numbers = rows.Select(r => Components(r.Number)).ToList();
        int[] widths = [.. Enumerable.Range(0, numbers.Select(n => n.Length).DefaultIfEmpty().Max()).Select(at => Width(numbers, at))];
        var own = numbers.ConvertAll(n => string.Join('-', n.Select((part, at) => IsNumber(part) ? part.PadLeft(widths[at], '0') : part)));
        var restart = own.Distinct(StringComparer.Ordinal).Count() < own.Count;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. rows.Select((row, at) => Free(Join(restart ? row.PartId : "", own[at], at), taken))];
    }

    /// <summary>An id that is not taken yet: the wished one, or it with a number behind.</summary>
    public static string Free(string wish, HashSet<string> taken)
    {
        var id = wish;
        for (var n = 2; !taken.Add(id); n++)
        {
            id = $"{wish}-{n}";
        }

        return id;
    }

    /// <summary>A slug in which đ comes behind d, as it does in papers that count with letters.</summary>
    public static string Slug(string text) =>
        VietnameseText.Slug(string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w is "đ" or "Đ" or "đ)" or "Đ)" ? "dd" : w)));

    private static string Join(string part, string number, int at)
    {
        var id = string.Join('-', new[] { part, number }.Where(p => p.Length > 0));
        return id.Length is > 0 and <= Longest ? id : $"dong-{(at + 1).ToString("D3", CultureInfo.InvariantCulture)}";
    }

    private static string[] Components(string number) => Slug(number.Replace('.', ' ')).Split('-', StringSplitOptions.RemoveEmptyEntries);

    private static int Width(List<string[]> numbers, int at) =>
        Math.Max(at == 0 ? 2 : 1, numbers.Where(n => n.Length > at && IsNumber(n[at])).Select(n => n[at].Length).DefaultIfEmpty().Max());

    private static bool IsNumber(string part) => part.All(char.IsAsciiDigit);
}
