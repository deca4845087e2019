using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Import.Heads;

/// <summary>Names of communes and provinces in running text: the words with capitals behind <c>xã</c>, <c>phường</c>, <c>tỉnh</c>…</summary>
internal static class PlaceNames
{
    private const int MostWords = 5;

    private static readonly string[] UnitKinds = ["xã", "phường", "đặc khu", "thị trấn"];

    private static readonly string[] ProvinceKinds = ["tỉnh", "thành phố"];

    /// <summary>The communes that a text names, in order: <c>phường An Tường</c>.</summary>
    public static IEnumerable<string> Units(string text) => Find(text, UnitKinds);

    /// <summary>The provinces that a text names, in order: <c>tỉnh Tuyên Quang</c>.</summary>
    public static IEnumerable<string> Provinces(string text) => Find(text, ProvinceKinds);

    /// <summary>A name in capitals as it is written in a sentence: <c>AN TƯỜNG</c> is <c>An Tường</c>.</summary>
    public static string InSentence(string capitals) =>
        string.Join(' ', capitals.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => $"{w[..1]}{w[1..].ToLowerInvariant()}"));

    private static IEnumerable<string> Find(string text, string[] kinds)
    {
        var lower = text.ToLowerInvariant();
        var at = 0;
        while (at < text.Length)
        {
            var kind = Array.Find(kinds, k => string.CompareOrdinal(lower, at, k, 0, k.Length) == 0);
            if (kind is not null && (at == 0 || !char.IsLetter(text[at - 1])) && Name(text, at + kind.Length, char.IsUpper(text[at + 1])) is { } name)
            {
                yield return $"{kind} {name}";
                at += kind.Length;
            }

            at++;
        }
    }

    /// <summary>The words with a capital behind a kind, or null. Behind a kind in capitals all of them must be in capitals.</summary>
    private static string? Name(string text, int at, bool inCapitals)
    {
        var words = new List<string>();
        while (at < text.Length && text[at] == ' ' && words.Count < MostWords)
        {
            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’' || (text[end] == '-' && end + 1 < text.Length && char.IsUpper(text[end + 1]))))
            {
                end++;
            }

            var word = text[(at + 1)..end];
            var isName = word.Length > 0 && char.IsUpper(word[0]) && (inCapitals ? !word.Any(char.IsLower) : word.Length == 1 || word.Any(char.IsLower) || word.Any(char.IsDigit));
            if (!isName || (inCapitals && words.Count > 0 && VietnameseText.Fold(word) is "nam" or "giai"))
            {
                break;
            }

            words.Add(inCapitals ? InSentence(word) : word);
            at = end;
        }

        return words.Count == 0 ? null : string.Join(' ', words);
    }
}
