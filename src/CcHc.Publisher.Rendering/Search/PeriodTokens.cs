namespace CcHc.Publisher.Rendering.Search;

/// <summary>Quarters and months however they are written: <c>quý III</c>, <c>quý 3</c> and <c>quí 3</c> are <c>#q3</c>, <c>tháng 06</c> is <c>#m6</c>.</summary>
internal static class PeriodTokens
{
    private const int Months = 12;

    private static readonly string[] Quarters = ["i", "ii", "iii", "iv"];

    /// <summary>The periods that words name.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> foldedWords)
    {
        for (var at = 0; at + 1 < foldedWords.Count; at++)
        {
            if (Of(foldedWords[at], foldedWords[at + 1]) is { } token)
            {
                yield return token;
            }
        }
    }

    private static string? Of(string word, string number) => word switch
    {
        "quy" or "qui" when Array.IndexOf(Quarters, number) is >= 0 and var at => $"#q{at + 1}",
        "quy" or "qui" when Number(number) is >= 1 and <= 4 and var quarter => $"#q{quarter}",
        "thang" when Number(number) is >= 1 and <= Months and var month => $"#m{month}",
        _ => null,
    };

    private static int Number(string word) => word.Length <= 2 && word.All(char.IsAsciiDigit) ? int.Parse(word, System.Globalization.CultureInfo.InvariantCulture) : 0;
}
