using System.Text;
using System.Text.Json;

namespace CcHc.Publisher.Tests.Search;

/// <summary>Whatever is typed, the search answers, does no more than a bounded amount of work, and gives back nothing but what stands in the documents.</summary>
public sealed class HostileQueryTests(ContentSearches content) : IClassFixture<ContentSearches>
{
    private const string CountClauses = "tests/CcHc.Testing/js/count-clauses.js";
    private const int Queries = 10_000;

    /// <summary>Sixteen words with their spellings and forms, their pairs, and what they may be codes and periods of.</summary>
    private const int MostClauses = 16 * 4 + 15 * 4 + 16 + 15;

    private static readonly string[] Exactnesses = ["all", "fuzzy", "any", "none"];

    private static readonly string[] Bits =
    [
        "thủ tục", "hanh chinh", "kế", "05/KH-UBND", "2.3.1", "quý", "3", "tháng", "06", ":", "^", "~", "+", "-", "*", "title:", "text:kế^10", "~1", "+kế -hoạch", "\"", "'", "_", "#q3",
        "\\", "/", ".", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;", "javascript:", "${x}", "{{ x }}", "__proto__", "constructor", "hasOwnProperty", "toString",
        "😀", "👨‍👩‍👧", "\u200F", "\u202E", "\u200B", "\u0301", "\u0323", "\uFEFF", "\0", "\t", "\n", "\u2028", "𝐀", "ﬁ", "İ", "ß", "漢字", "مرحبا", "%00", "' OR 1=1 --", "[a-z]+", "(((((",
    ];

    [Fact]
    public void Ten_thousand_texts_are_answered_with_what_stands_in_the_documents()
    {
        var texts = Texts();
        var answers = content.Whole.Worker.Ask(texts.Select((text, at) => new { text, typing = at % 2 == 0, limit = 5 }));
        Assert.Equal(texts.Count, answers.Count);
        Assert.All(answers, a => Assert.Null(a.Error));
        Assert.All(answers, a => Assert.Contains(a.Exactness, Exactnesses));
        Assert.All(answers, AssertSane);
        Assert.Contains(answers, a => a.Total > 0);
    }

    [Fact]
    public void Nothing_that_is_typed_makes_more_than_so_many_clauses()
    {
        var output = NodeScript.Run(CountClauses, string.Concat(Texts().Select(text => JsonSerializer.Serialize(text) + '\n')));
        var counts = JsonSerializer.Deserialize<int[]>(output)!;
        Assert.Equal(Queries, counts.Length);
        Assert.InRange(counts.Max(), 16, MostClauses);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"text\":7}")]
    [InlineData("{\"text\":null,\"filters\":null}")]
    [InlineData("{\"text\":\"kế hoạch\",\"filters\":{\"unit\":\"x\",\"plan\":[null],\"nobody\":[1],\"__proto__\":[2]}}")]
    [InlineData("{\"text\":\"kế hoạch\",\"limit\":-1,\"offset\":1e308}")]
    [InlineData("{\"text\":[\"kế\"],\"limit\":\"9\",\"typing\":0}")]
    public void A_question_of_any_shape_is_answered(string question)
    {
        var answer = Assert.Single(content.Whole.Worker.Ask([JsonSerializer.Deserialize<JsonElement>(question)]));
        Assert.Null(answer.Error);
    }

    private static void AssertSane(SearchAnswer answer)
    {
        foreach (var result in answer.Results)
        {
            foreach (var name in new[] { "title", "context", "detail" })
            {
                var text = result.GetProperty(name).GetString()!;
                Assert.DoesNotContain('<', text);
                var end = 0;
                foreach (var mark in result.GetProperty("marks").GetProperty(name).EnumerateArray())
                {
                    Assert.InRange(mark[0].GetInt32(), end, text.Length);
                    end = mark[1].GetInt32();
                    Assert.InRange(end, mark[0].GetInt32() + 1, text.Length);
                }
            }
        }
    }

    /// <summary>Always the same: bits side by side, random characters, and long pastes.</summary>
    private static IReadOnlyList<string> Texts()
    {
        var random = new Random(20261121);
        var texts = new List<string>(Queries);
        string[] pastes = [new('a', 10_000), string.Concat(Enumerable.Repeat("kế ", 4_000)), string.Concat(Enumerable.Repeat("1.", 5_000)), new('\u0301', 10_000), string.Concat(Bits)];
        texts.AddRange(pastes);
        while (texts.Count < Queries)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 8); length > 0; length--)
            {
                text.Append(random.Next(3) == 0 ? Character(random) : Bits[random.Next(Bits.Length)]).Append(random.Next(2) == 0 ? " " : "");
            }

            texts.Add(text.ToString());
        }

        return texts;
    }

    private static string Character(Random random)
    {
        var point = random.Next(4) == 0 ? random.Next(0x110000) : random.Next(0x300);
        return Rune.IsValid(point) ? new Rune(point).ToString() : "\uFFFD";
    }
}
