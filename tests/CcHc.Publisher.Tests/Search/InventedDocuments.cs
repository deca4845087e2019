using CcHc.Publisher.Rendering.Search;

namespace CcHc.Publisher.Tests.Search;

/// <summary>Documents as long as real ones, of words of real plans: for measuring sizes.</summary>
internal static class InventedDocuments
{
    private const int WordsOfTitle = 18;
    private const int PhrasesOfText = 12;

    /// <summary>So many of them, always the same.</summary>
    public static IEnumerable<SearchDocument> Make(int count)
    {
        var phrases = Phrases();
        var random = new Random(5);
        for (var number = 0; number < count; number++)
        {
            yield return new SearchDocument
            {
                Kind = SearchKind.Task,
                Title = string.Join(' ', Pick(random, phrases).Concat(Pick(random, phrases)).Concat(Pick(random, phrases)).Take(WordsOfTitle)),
                Context = $"Xã số {number / 60} · Kế hoạch cải cách hành chính năm 2026",
                Detail = "Phòng Văn hóa - Xã hội · Quý III/2026",
                Url = $"xa-{number / 60}/ke-hoach-2026/nhiem-vu/{number % 60}/",
                Year = 2026,
                Deadline = $"2026-Q{random.Next(1, 5)}",
                Texts = [$"Kế hoạch số {random.Next(1, 200):00}/KH-UBND", .. Enumerable.Range(0, PhrasesOfText).Select(_ => string.Join(' ', Pick(random, phrases)))],
            };
        }
    }

    private static string[] Pick(Random random, IReadOnlyList<string[]> phrases) => phrases[(int)(phrases.Count * Math.Pow(random.NextDouble(), 2))];

    /// <summary>Runs of eight words out of the queries that judges wrote and the texts of the five plans.</summary>
    private static IReadOnlyList<string[]> Phrases() =>
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Combine("content"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 8).SelectMany(words => words.Chunk(8)).Where(words => words.Length == 8),
    ];
}
