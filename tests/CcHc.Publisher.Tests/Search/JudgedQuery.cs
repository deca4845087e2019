using System.Text.Json;

namespace CcHc.Publisher.Tests.Search;

/// <summary>A query, and the documents that it should find: an entry of judged-queries.json (see the README beside it).</summary>
/// <param name="Query">As somebody types it.</param>
/// <param name="Grades">What each document is worth: its address to 1, 2 or 3.</param>
internal sealed record JudgedQuery(string Query, IReadOnlyDictionary<string, int> Grades)
{
    /// <summary>All of them, in the order of the file.</summary>
    public static IReadOnlyList<JudgedQuery> All()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(RepositoryRoot.Combine("tests", "CcHc.Publisher.Tests", "Search", "judged-queries.json")));
        return [.. file.RootElement.EnumerateArray().Select(Read)];
    }

    /// <summary>How good a list of results is: its discounted gain over that of the best list, among the first ten.</summary>
    /// <param name="documents">Addresses, best first.</param>
    public double Ndcg(IEnumerable<string> documents) =>
        Gain(documents.Select(d => Grades.GetValueOrDefault(d))) / Gain(Grades.Values.OrderDescending());

    private static double Gain(IEnumerable<int> grades) => grades.Take(10).Select((grade, at) => (Math.Pow(2, grade) - 1) / Math.Log2(at + 2)).Sum();

    private static JudgedQuery Read(JsonElement entry)
    {
        var grades = entry.GetProperty("wanted").EnumerateObject().SelectMany(g => g.Value.EnumerateArray().Select(id => (Id: id.GetString()!, Grade: int.Parse(g.Name))));
        return new JudgedQuery(entry.GetProperty("query").GetString()!, grades.ToDictionary(g => g.Id, g => g.Grade, StringComparer.Ordinal));
    }
}
