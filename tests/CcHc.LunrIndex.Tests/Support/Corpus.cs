namespace CcHc.LunrIndex.Tests.Support;

/// <summary>Documents of made-up words in Vietnamese syllables, as often as words are in real text: few very often, most seldom.</summary>
internal static class Corpus
{
    private const int Words = 4000;

    private static readonly string[] Onsets = ["", "b", "c", "ch", "d", "đ", "g", "gi", "h", "k", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x"];

    /// <summary>Rimes by tone: none, grave, hook above, tilde, acute, dot below.</summary>
    private static readonly string[][] Rimes =
    [
        ["a", "à", "ả", "ã", "á", "ạ"], ["an", "àn", "ản", "ãn", "án", "ạn"], ["ê", "ề", "ể", "ễ", "ế", "ệ"], ["iên", "iền", "iển", "iễn", "iến", "iện"],
        ["oa", "òa", "ỏa", "õa", "óa", "ọa"], ["ông", "ồng", "ổng", "ỗng", "ống", "ộng"], ["ươi", "ười", "ưởi", "ưỡi", "ưới", "ượi"],
        ["uy", "ùy", "ủy", "ũy", "úy", "ụy"], ["ăm", "ằm", "ẳm", "ẵm", "ắm", "ặm"], ["âu", "ầu", "ẩu", "ẫu", "ấu", "ậu"],
    ];

    /// <summary>The same documents for the same size.</summary>
    public static IndexCase Of(int documents)
    {
        var random = new Random(20261120 + documents);
        return new IndexCase
        {
            Fields = [new Field("title", 6), new Field("folded"), new Field("exact", 2.5), new Field("pairs", 3), new Field("codes", 8)],
            Documents = [.. Enumerable.Range(0, documents).Select(at => CreateDocument(at, random))],
        };
    }

    private static Document CreateDocument(int at, Random random)
    {
        var words = Enumerable.Range(0, random.Next(12, 60)).Select(_ => Word(random)).ToArray();
        string[] codes = random.Next(3) > 0 ? [] : [$"{random.Next(1, 200):00}/kh-ubnd", $"{random.Next(1, 9)}.{random.Next(1, 9)}"];
        return new Document
        {
            ["id"] = $"t{at}",
            ["title"] = string.Join(' ', words.Take(8)),
            ["folded"] = words.Select(w => w.Replace('đ', 'd')).ToArray(),
            ["exact"] = words,
            ["pairs"] = words.Zip(words.Skip(1), (x, y) => $"{x} {y}").ToArray(),
            ["codes"] = codes,
            Boost = at % 5 == 0 ? 1.25 : 1,
        };
    }

    private static string Word(Random random)
    {
        var rank = (int)Math.Exp(random.NextDouble() * Math.Log(Words));
        var word = rank * 7919 % (Onsets.Length * Rimes.Length * Rimes[0].Length);
        return Onsets[word % Onsets.Length] + Rimes[word / Onsets.Length % Rimes.Length][word / Onsets.Length / Rimes.Length];
    }
}
